package org.sanad.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisibleTextTest {
    @ParameterizedTest(name = "{2}")
    @CsvSource(quoteCharacter = '"', delimiter = '|', textBlock = """
            <p>One</p><p>Two</p>                                    | One/Two            | a line for each block
            One<br>Two                                              | One/Two            | a line break
            <ul><li>One<li>Two</ul>                                 | One/Two            | list items
            <div><div><p>One</p></div></div><div>Two</div>          | One/Two            | nested blocks break once
            <b>O</b>ne <i>two</i>                                   | One two            | inline marks join words
            <table><tr><td>One<td>2<tr><td>Two<td>3</table>         | One 2/Two 3        | cells stay apart
            One <script>alert(1)</script>two                        | One two            | scripts
            <style>p{}</style>One                                   | One                | styles
            <head><title>T</title></head><body>One                  | One                | the head
            One<p hidden>Two</p>                                    | One                | marked hidden
            One<p aria-hidden=true>Two</p>                          | One                | hidden from readers aloud
            One<p style=\\"color:red; DISPLAY : none\\">Two</p>     | One                | styled away
            One<span style=visibility:hidden> two</span>            | One                | styled invisible
            One<!-- two -->                                         | One                | comments
            One<noscript>two</noscript>                             | One                | for those without scripts
            One<template>two</template>                             | One                | templates
            One &amp; two &#x62D;&#x644;&#x628;                     | One & two حلب      | character references
            A &lt;b&gt; c                                           | A <b> c            | escaped marks are words
            <p>One <p>Two <b>three                                  | One/Two three      | unclosed marks
            """)
    void keepsWhatAReaderSees(String html, String lines, String what) {
        assertThat(VisibleText.of(html.replace("\\\"", "\""))).as(what).isEqualTo(lines.replace("/", "\n"));
    }

    @Test
    void keepsTheLinesOfPreformattedWords() {
        assertThat(VisibleText.of("<pre>One\n  two</pre>three")).isEqualTo("One\n  two\nthree");
    }

    @Test
    void foldsTheBlanksOfAPage() {
        assertThat(VisibleText.of("<p>\n   One\n   two\t three\n</p>")).isEqualTo("One two three");
    }

    @Test
    void readsAPageHoweverDeepItsMarks() {
        assertThat(VisibleText.of("<div>".repeat(40_000) + "One")).isEqualTo("One");
    }
}
