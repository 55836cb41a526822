package org.sanad.extraction;

import dev.langchain4j.service.UserMessage;
import dev.langchain4j.service.V;

/**
 * The model as a reader of claims, built by {@code AiServices}. Its prompts are {@code prompts/extraction/claims.*.txt};
 * the message comes as a value, because as a template a report's own braces would be taken for slots.
 */
interface ClaimReader {
    /** What the model reads out of the message, a rendered {@code claims.user.txt}. */
    @UserMessage("{{message}}")
    ReadClaims read(@V("message") String message);
}
