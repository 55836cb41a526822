-- What is kept of answers: what each was made of and what left, what people said of it, which of its claims were corrected
-- since; conversations; what could not be answered. Nothing here refers to reports or claims by foreign key: an answer was
-- given, whatever becomes of what it rests on.

CREATE TABLE answer (
    id              uuid        PRIMARY KEY,
    -- Nine letters and digits, without the dashes it is shown with.
    code            text        NOT NULL UNIQUE CHECK (code ~ '^[0-9A-Z]{9}$'),
    asked_at        timestamptz NOT NULL,
    status          text        NOT NULL CHECK (status IN ('ANSWERED', 'PARTIAL', 'ABSTAINED', 'OUT_OF_SCOPE', 'CLARIFICATION')),
    language        text        NOT NULL,
    mode            text        NOT NULL,
    model           text,
    prompt_hash     text,
    version         text        NOT NULL,
    checks_version  text        NOT NULL,
    lexicon_version text        NOT NULL,
    -- Said beside the question.
    asked_language  text,
    as_of           timestamptz,
    from_day        date,
    to_day          date,
    place           text,
    -- What the question was understood to ask, as ids; what its conversation had asked before.
    frame           jsonb       NOT NULL,
    context         jsonb,
    -- Null unless the operator chose to keep questions, and then for some days.
    question        text,
    -- JSON as it left, and what was written before it was verified; text, which keeps the order of fields.
    statements      text        NOT NULL,
    citations       text        NOT NULL,
    unknowns        text        NOT NULL,
    drafts          text        NOT NULL,
    notice          text,
    data_until      timestamptz,
    newest_source   timestamptz
);
CREATE INDEX answer_newest ON answer (asked_at DESC, id);
CREATE INDEX answer_question ON answer (asked_at) WHERE question IS NOT NULL;

-- The claims that an answer cites, as they stood when it was written.
CREATE TABLE answer_claim (
    answer_id       uuid      NOT NULL REFERENCES answer (id) ON DELETE CASCADE,
    claim_id        uuid      NOT NULL,
    citation        integer   NOT NULL CHECK (citation >= 1),
    -- Numbers of the statements that cite it, from 1.
    statements      integer[] NOT NULL,
    report_id       uuid      NOT NULL,
    report_revision integer,
    report_hash     text,
    status          text,
    superseded_by   uuid,
    -- Claims that disputed or superseded it even then.
    known           uuid[]    NOT NULL DEFAULT '{}',
    PRIMARY KEY (answer_id, claim_id)
);
CREATE INDEX answer_claim_claim ON answer_claim (claim_id);
CREATE INDEX answer_claim_report ON answer_claim (report_id);

-- What became of a cited claim since, for as long as it stands so.
CREATE TABLE answer_touch (
    answer_id uuid        NOT NULL REFERENCES answer (id) ON DELETE CASCADE,
    claim_id  uuid        NOT NULL,
    what      text        NOT NULL CHECK (what IN
                  ('WITHDRAWN', 'REMOVED', 'RETRACTED', 'DENIED', 'DISPUTED', 'CORRECTED', 'SUPERSEDED', 'CHANGED')),
    -- The claim, or the report, that did it; null when a person did.
    by_claim  uuid,
    by_report uuid,
    at        timestamptz NOT NULL,
    CONSTRAINT answer_touch_unique UNIQUE NULLS NOT DISTINCT (answer_id, claim_id, what, by_claim, by_report)
);

CREATE TABLE answer_feedback (
    id        uuid        PRIMARY KEY,
    answer_id uuid        NOT NULL REFERENCES answer (id) ON DELETE CASCADE,
    at        timestamptz NOT NULL,
    rating    text        NOT NULL CHECK (rating IN ('UP', 'DOWN')),
    statement integer     CHECK (statement >= 1),
    reason    text        CHECK (length(reason) <= 500)
);
CREATE INDEX answer_feedback_answer ON answer_feedback (answer_id, at);

-- What a conversation asked last, as ids.
CREATE TABLE conversation (
    id      uuid        PRIMARY KEY,
    frame   text        NOT NULL CHECK (length(frame) <= 8192),
    used_at timestamptz NOT NULL
);
CREATE INDEX conversation_used ON conversation (used_at);

-- How often what was asked could not be answered, or not wholly: counts by region, topic, language and day, and of nobody.
CREATE TABLE gap (
    day      date    NOT NULL,
    place_id bigint,
    place    text,
    topic    text,
    language text    NOT NULL,
    times    bigint  NOT NULL CHECK (times >= 1),
    CONSTRAINT gap_unique UNIQUE NULLS NOT DISTINCT (day, place_id, place, topic, language)
);
