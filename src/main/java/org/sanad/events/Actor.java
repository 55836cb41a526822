package org.sanad.events;

/**
 * Somebody who does or suffers something.
 *
 * @param name the registered name, or the report's words
 * @param kind ACLED's kind
 */
public record Actor(String name, ActorKind kind) {}
