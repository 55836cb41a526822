/**
 * The language model that an operator may configure, behind LangChain4j's {@code ChatModel}, and the prompts it is given.
 * Uses nobody of the house. Provider, address, key and model are chosen at run time; where none is configured, which is
 * the default, nothing here is built and no call leaves. What a model answers is never trusted: whoever asks it checks.
 */
@NullMarked
package org.sanad.models;

import org.jspecify.annotations.NullMarked;
