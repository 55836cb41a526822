package org.sanad.retrieval;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.sanad.text.Sentence;
import org.sanad.text.Sentences;

/**
 * What of a message may be the question: its last one, with more and more of what stands before it. News that somebody
 * pastes, and what they say around it, must not decide what is looked for. Neighbour: {@link QuestionReader}.
 */
final class AskedPart {
    /** So much in quotation marks is somebody else's text; less is a name, or a word at which the asker winks. */
    private static final Pattern PASTED =
            Pattern.compile("\"[^\"]{60,}\"|“[^”]{60,}”|«[^»]{60,}»|„[^“”]{60,}[“”]", Pattern.DOTALL);

    private static final int MOST_SENTENCES = 3;

    private AskedPart() {}

    /** The message without what is pasted into it; all of it where nothing else would be left. */
    static String own(String message) {
        String own = PASTED.matcher(message).replaceAll("\n\n").strip();
        return own.isEmpty() ? message : own;
    }

    /** Parts of a message that may be the question, the shortest first; none where it is one sentence. */
    static List<String> of(String own, String language) {
        List<Sentence> sentences = Sentences.split(own, language);
        List<String> parts = new ArrayList<>();
        int last = sentences.size() - 1;
        while (last > 0 && !asks(own, sentences.get(last))) {
            last--;
        }
        if (last <= 0) {
            return parts;
        }
        int end = sentences.get(last).end();
        for (int i = last; i > Math.max(0, last - MOST_SENTENCES); i--) {
            parts.add(own.substring(sentences.get(i).begin(), end));
        }
        return parts;
    }

    private static boolean asks(String text, Sentence sentence) {
        String words = text.substring(sentence.begin(), sentence.end()).strip();
        return words.endsWith("?") || words.endsWith("؟");
    }
}
