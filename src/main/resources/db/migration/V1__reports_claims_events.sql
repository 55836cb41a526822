-- The walk of a report: report, its claims with who says them and which numbers they name, and the events that claims
-- agree to be about. Enumerations are kept as words and held by CHECKs where a wrong one would change what is shown.

-- Substring search over folded quotes in scripts that know no word stems (q= of the event list).
CREATE EXTENSION IF NOT EXISTS pg_trgm;

CREATE TABLE report (
    id                uuid        PRIMARY KEY,
    -- SHA-256 (hexadecimal) of what makes it the same report: source and external id, or source and normalised text.
    identity          text        NOT NULL CHECK (length(identity) = 64),
    revision          integer     NOT NULL CHECK (revision >= 1),
    text_hash         text        NOT NULL CHECK (length(text_hash) = 64),
    source            text        NOT NULL CHECK (source <> ''),
    external_id       text,
    text              text        NOT NULL CHECK (text <> ''),
    title             text,
    url               text,
    language          text        NOT NULL,
    published_at      timestamptz,
    received_at       timestamptz NOT NULL,
    revision_of       uuid        REFERENCES report (id),
    confidentiality   text        NOT NULL CHECK (confidentiality IN ('PUBLIC', 'RESTRICTED', 'CONFIDENTIAL')),
    status            text        NOT NULL CHECK (status IN ('RECEIVED', 'EXTRACTED', 'QUARANTINED', 'FAILED', 'WITHDRAWN')),
    failure           text,
    withdrawal_reason text,
    claim_count       integer     NOT NULL DEFAULT 0 CHECK (claim_count >= 0),
    attempts          integer     NOT NULL DEFAULT 0 CHECK (attempts >= 0),
    next_attempt_at   timestamptz,
    CONSTRAINT report_identity_text_unique UNIQUE (identity, text_hash),
    CONSTRAINT report_identity_revision_unique UNIQUE (identity, revision),
    CHECK ((revision = 1) = (revision_of IS NULL)),
    CHECK (failure IS NOT NULL OR status <> 'FAILED')
);

-- The list of reports, newest first.
CREATE INDEX report_received ON report (received_at DESC, id);
-- What the sweep looks for: few rows at any time.
CREATE INDEX report_waiting ON report (received_at) WHERE status = 'RECEIVED';
CREATE INDEX report_source ON report (lower(source));
CREATE INDEX report_published ON report (published_at) WHERE status = 'EXTRACTED';

-- The entries of the gazetteer that claims use, as they were when used; negative ids are our own curated entries.
CREATE TABLE place (
    id           bigint           PRIMARY KEY,
    name         text             NOT NULL,
    names        jsonb            NOT NULL,
    feature      text             NOT NULL,
    admin1       text,
    admin1_code  text,
    country_code text             NOT NULL CHECK (length(country_code) = 2),
    lat          double precision CHECK (lat BETWEEN -90 AND 90),
    lon          double precision CHECK (lon BETWEEN -180 AND 180),
    population   bigint           NOT NULL,
    pcode        text
);

CREATE INDEX place_region ON place (country_code, admin1_code);
CREATE INDEX place_position ON place (lat, lon);

-- What lists filter and sort by; everything else of an event is read from its claims.
CREATE TABLE event (
    id                  uuid        PRIMARY KEY,
    report_id           uuid        NOT NULL REFERENCES report (id) ON DELETE CASCADE,
    ordinal             integer     NOT NULL CHECK (ordinal >= 0),
    known_at            timestamptz NOT NULL,
    type                text        NOT NULL,
    event_group         text        NOT NULL,
    status              text        NOT NULL CHECK (status IN ('RETRACTED', 'DISPUTED', 'CORRECTED', 'CONFIRMED', 'ASSERTED')),
    independent_origins integer     NOT NULL CHECK (independent_origins >= 0),
    outlets             integer     NOT NULL CHECK (outlets >= 1),
    -- Where it is drawn, and the days that from= and to= are compared with; null when unknown.
    place_id            bigint      REFERENCES place (id),
    first_day           date,
    last_day            date,
    CHECK (last_day >= first_day),
    CONSTRAINT event_order_unique UNIQUE (report_id, ordinal)
);

CREATE INDEX event_newest ON event (known_at DESC, report_id, ordinal);
CREATE INDEX event_type ON event (type, known_at DESC);
CREATE INDEX event_place ON event (place_id);
CREATE INDEX event_days ON event (first_day, last_day);

CREATE TABLE claim (
    id             uuid    PRIMARY KEY,
    report_id      uuid    NOT NULL REFERENCES report (id) ON DELETE CASCADE,
    event_id       uuid    NOT NULL REFERENCES event (id) ON DELETE CASCADE,
    ordinal        integer NOT NULL CHECK (ordinal >= 0),
    says           text    NOT NULL,
    predicate      text    NOT NULL,
    polarity       text    NOT NULL,
    status         text    NOT NULL CHECK (status IN ('RETRACTED', 'DISPUTED', 'CORRECTED', 'CONFIRMED', 'ASSERTED', 'DENIED')),
    modality       text    NOT NULL,
    -- Offsets in Unicode code points into report.text; the quote is exactly that slice.
    evidence_begin integer NOT NULL CHECK (evidence_begin >= 0),
    evidence_end   integer NOT NULL,
    quote          text    NOT NULL,
    quote_folded   text    NOT NULL,
    type           text    NOT NULL,
    subsector      text,
    effect         text,
    time_start     date,
    time_end       date,
    time_precision text    NOT NULL,
    time_text      text,
    time_relation  text    NOT NULL,
    time_anchor    text,
    ongoing        boolean NOT NULL,
    realis         text    NOT NULL,
    about          uuid    REFERENCES claim (id) DEFERRABLE INITIALLY DEFERRED,
    quoted_speaker text,
    extractor      text    NOT NULL,
    CHECK (evidence_end >= evidence_begin),
    CHECK (time_end >= time_start),
    CONSTRAINT claim_order_unique UNIQUE (report_id, ordinal)
);

CREATE INDEX claim_event ON claim (event_id);
CREATE INDEX claim_about ON claim (about) WHERE about IS NOT NULL;
CREATE INDEX claim_quote ON claim USING gin (quote_folded gin_trgm_ops);

-- From the publisher (0) to the original speaker.
CREATE TABLE attribution (
    claim_id  uuid    NOT NULL REFERENCES claim (id) ON DELETE CASCADE,
    ordinal   integer NOT NULL CHECK (ordinal >= 0),
    name      text    NOT NULL,
    role      text    NOT NULL,
    alignment text,
    cue       text,
    cue_class text,
    inherited boolean NOT NULL,
    PRIMARY KEY (claim_id, ordinal)
);

CREATE TABLE figure (
    claim_id      uuid             NOT NULL REFERENCES claim (id) ON DELETE CASCADE,
    ordinal       integer          NOT NULL CHECK (ordinal >= 0),
    measure       text             NOT NULL,
    unit          text             NOT NULL,
    text          text             NOT NULL,
    value         double precision,
    min           double precision,
    max           double precision,
    qualifier     text             NOT NULL,
    counted_group text,
    part_of       text,
    -- True for a flow, false for a stock, null where the measure has no such pair.
    flow          boolean,
    as_of         date,
    CHECK (max >= min),
    PRIMARY KEY (claim_id, ordinal)
);

CREATE INDEX figure_measure ON figure (measure);

CREATE TABLE claim_actor (
    claim_id uuid    NOT NULL REFERENCES claim (id) ON DELETE CASCADE,
    role     text    NOT NULL CHECK (role IN ('ACTOR', 'TARGET')),
    ordinal  integer NOT NULL CHECK (ordinal >= 0),
    name     text    NOT NULL,
    kind     text    NOT NULL,
    PRIMARY KEY (claim_id, role, ordinal)
);

-- Where a claim says it happened (EVENT), where people moved from and to, and further places of each (ALSO, told apart
-- by of_role). Words without a gazetteer entry have no place.
CREATE TABLE claim_place (
    claim_id    uuid    NOT NULL REFERENCES claim (id) ON DELETE CASCADE,
    ordinal     integer NOT NULL CHECK (ordinal >= 0),
    role        text    NOT NULL CHECK (role IN ('EVENT', 'ORIGIN', 'DESTINATION', 'ALSO')),
    of_role     text    NOT NULL CHECK (of_role IN ('EVENT', 'ORIGIN', 'DESTINATION')),
    place_id    bigint  REFERENCES place (id),
    name        text,
    text        text,
    precision   text,
    relation    text,
    distance_km double precision,
    inherited   boolean NOT NULL,
    CHECK (role = 'ALSO' OR (name IS NOT NULL AND text IS NOT NULL AND precision IS NOT NULL AND relation IS NOT NULL)),
    CHECK (role <> 'ALSO' OR place_id IS NOT NULL),
    PRIMARY KEY (claim_id, ordinal)
);

CREATE INDEX claim_place_place ON claim_place (place_id);
