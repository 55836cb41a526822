-- Where a model that reads beside the rules reads a report differently, for a person to look at. No claim is changed by it.
CREATE TABLE disagreement (
    id            uuid    PRIMARY KEY,
    report_id     uuid    NOT NULL REFERENCES report (id) ON DELETE CASCADE,
    ordinal       integer NOT NULL CHECK (ordinal >= 0),
    field         text    NOT NULL CHECK (field IN
                      ('CLAIM', 'TYPE', 'PLACE', 'TIME', 'FIGURES', 'SPEAKER', 'MODALITY', 'POLARITY')),
    -- Null where one of them reads no such claim, or nothing of that field.
    rules_reading text,
    model_reading text,
    quote         text    NOT NULL,
    CHECK (rules_reading IS DISTINCT FROM model_reading),
    CONSTRAINT disagreement_order_unique UNIQUE (report_id, ordinal)
);
