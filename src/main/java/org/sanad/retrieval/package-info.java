/**
 * From a question to the claims that may answer it. The index of claims is derived from the database, which alone holds
 * the truth: it can be deleted at any time and is built again, and what it finds is looked up in the store before it is
 * shown. It is kept by Hibernate Search's standalone mapper, so that one mapping and one set of queries serve both the
 * embedded Lucene and a search server. Uses events, reports, places and text.
 */
@NullMarked
package org.sanad.retrieval;

import org.jspecify.annotations.NullMarked;
