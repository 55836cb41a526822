package org.sanad.extraction;

import org.jspecify.annotations.Nullable;
import org.sanad.events.Actor;

/**
 * Words that name an actor.
 *
 * @param country where it is at home, null when nowhere in particular
 */
record ActorMention(int from, int to, Actor actor, @Nullable String country) {}
