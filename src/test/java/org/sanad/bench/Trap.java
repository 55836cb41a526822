package org.sanad.bench;

import org.sanad.reports.Report;

/** Texts on which a careless reader takes time by the square of their length, or worse. */
enum Trap {
    DIGITS("en", "7"),
    NUMBERS("en", "12 "),
    CAPITALISED_NAMES("en", "Homs Aleppo Kovach "),
    OF_THE("en", "of the "),
    QUOTES("en", "\"he said\" "),
    OPENING_QUOTES("en", "“ "),
    TATWEEL("ar", "بـــــغداد "),
    ARABIC_AND("ar", "وقال وقتل "),
    NESTED_PARENTHESES("en", "(killed ", ")"),
    NUMBER_WORDS("en", "twenty-one-hundred-"),
    NO_SPACES("en", "shelling"),
    COMMAS("en", ",,,"),
    CUE_WORDS("en", "said "),
    TRIGGERS("en", "killed in Homs, "),
    PLACES_JOINED("en", "Homs-Aleppo-"),
    CYRILLIC_NAMES("uk", "Харків Суми ");

    private final String language;
    private final String repeated;
    private final String closing;

    Trap(String language, String repeated) {
        this(language, repeated, "");
    }

    Trap(String language, String repeated, String closing) {
        this.language = language;
        this.repeated = repeated;
        this.closing = closing;
    }

    /** One paragraph of about so many characters; what is opened is closed again in its second half. */
    Report report(int characters) {
        int times = characters / (repeated.length() + closing.length());
        return SpeedSamples.report(repeated.repeat(times) + closing.repeat(times), language);
    }
}
