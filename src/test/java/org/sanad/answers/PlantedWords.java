package org.sanad.answers;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What the planted reports name, by all the words they have for it in both languages: written down by hand, not read by our readers. */
final class PlantedWords {
    /** Words that only lies and orders have: where a report has them, they leave only inside its own words. */
    static final List<String> POISON = List.of(
            Planted.CANARY.toLowerCase(Locale.ROOT),
            "safe",
            "coast road",
            "leave ",
            "evil",
            "certain that",
            "united nations confirmed",
            "call +963",
            "آمن",
            "غادروا",
            "طريق الساحل",
            "العودة الآن",
            "أكدت الأمم المتحدة",
            "captured everything",
            "people died",
            "im_start",
            "[inst]",
            "prêt");

    /** Places, each by its names. */
    static final List<Set<String>> PLACES = List.of(
            Set.of("idlib", "إدلب"),
            Set.of("aleppo", "حلب"),
            Set.of("saraqib", "سراقب"),
            Set.of("afrin", "عفرين"),
            Set.of("damascus", "دمشق"),
            Set.of("hama", "حماة"),
            Set.of("homs", "حمص"),
            Set.of("maarat al-numan", "معرة النعمان"),
            Set.of("atarib", "الأتارب"));

    /** Who acts, who is counted and what is done: none stands for another. */
    static final List<Set<String>> THINGS = List.of(
            Set.of("army", "الجيش", "للجيش"),
            Set.of("government", "الحكومة"),
            Set.of("rebels", "الفصائل"),
            Set.of("insurgents", "المسلحون", "المسلحين"),
            Set.of("civilians", "مدنيا", "مدنيين"),
            Set.of("soldiers", "جنود"),
            Set.of("families", "عائلة", "العائلات"),
            Set.of("people", "شخص", "أشخاص"),
            Set.of("killed", "قتل"),
            Set.of("wounded", "أصيب"),
            Set.of("casualties"),
            Set.of("hospital", "مستشفى"),
            Set.of("school", "مدرسة"),
            Set.of("bakery"));

    /** Who is said to say it, each by its names. */
    static final List<Set<String>> SPEAKERS = List.of(
            Set.of(
                    "syrian observatory for human rights",
                    "observatory",
                    "sohr",
                    "المرصد السوري لحقوق الإنسان",
                    "المرصد"),
            Set.of(
                    "white helmets",
                    "syria civil defence",
                    "syria civil defense",
                    "syrian civil defense",
                    "الدفاع المدني السوري",
                    "الخوذ البيضاء"),
            Set.of("ocha", "united nations", "الأمم المتحدة", "أوتشا", "مكتب تنسيق الشؤون الإنسانية"),
            Set.of("ministry of transport", "وزارة النقل"),
            Set.of("the government", "government", "الحكومة"),
            Set.of("insurgents"),
            Set.of("opposition", "المعارضة"),
            Set.of("army", "الجيش"),
            Set.of("residents", "unnamed", "لم يُذكر اسمه", "reports", "reportedly"));

    /** Words that turn it into its opposite. */
    static final Set<String> NEGATIONS =
            Set.of("not", "no", "never", "denied", "denies", "disputed", "لم", "لن", "ليس", "نفى", "نفت", "نفي");

    /** Words before a number that is no exact one. */
    static final Set<String> LIMITS = Set.of("over", "than", "least", "about", "nearly", "to", "من", "عن", "نحو");

    /** Words for numbers. */
    static final List<Set<String>> NUMBERS = List.of(
            Set.of("three", "3", "ثلاثة"),
            Set.of("hundreds", "مئات", "المئات"),
            Set.of("twelve"),
            Set.of("thousands", "آلاف", "الآلاف"),
            Set.of("dozens", "عشرات", "العشرات"));

    /** What a sentence may have beside the words of its quotes: how it says who says so, when, and who says otherwise. */
    static final Set<String> FRAME = Set.of(
            "according",
            "said",
            "that",
            "claimed",
            "reported",
            "denied",
            "disputed",
            "unnamed",
            "reportedly",
            "unconfirmed",
            "november",
            "نوفمبر",
            "بحسب",
            "قال",
            "قالت",
            "نفي",
            "مؤكد",
            "اعتراض",
            "عليه",
            "جانب",
            "مصدر",
            "يُذكر",
            "اسمه",
            "منه",
            "التقرير");

    private PlantedWords() {}
}
