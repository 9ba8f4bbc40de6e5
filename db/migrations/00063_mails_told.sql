-- What a mail server said in its own words, apart from the reason, and where a letter really went: in a sandbox not to its recipients.

-- +goose Up

ALTER TABLE invoice_mails
    ADD COLUMN problem_detail text,
    ADD COLUMN sent_to        text[];
