package org.sanad.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code templates/ask-page.html} shows; everything is escaped there.
 *
 * @param style address of the style sheet
 * @param examples questions to begin with
 * @param answer null before anything was asked, or when it could not be
 */
@CheckedTemplate(basePath = "", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record AskPage(
        String style,
        AskForm form,
        List<Example> examples,
        @Nullable ShownAnswer answer) implements TemplateInstance {
    /** Questions that the sample reports answer: a figure, a dispute, and one on which a life may depend. */
    static final List<Example> EXAMPLES = List.of(
            Example.of("How many villages have the insurgents taken?"),
            Example.of("Who controls the Scientific Research Centre?"),
            Example.of("Is the road from Aleppo to Damascus open?"));

    /** A question and where it is answered. */
    record Example(String question, String address) {
        static Example of(String question) {
            return new Example(question, "/ask?q=" + URLEncoder.encode(question, StandardCharsets.UTF_8));
        }
    }

    AskPage {
        examples = List.copyOf(examples);
    }
}
