/**
 * Who may do what: so far one key, that of whoever runs the service, which the moderating calls ask for. It uses no other
 * package, so that every package with resources may use it; {@code ops} holds requests to what is marked here.
 */
@NullMarked
package org.sanad.access;

import org.jspecify.annotations.NullMarked;
