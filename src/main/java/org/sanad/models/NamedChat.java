package org.sanad.models;

import dev.langchain4j.model.chat.ChatModel;

/**
 * The configured model, ready to be asked.
 *
 * @param name as configured; stored with what it read
 * @param chat blocks until the answer is there or the configured time is over
 */
public record NamedChat(String name, ChatModel chat) {}
