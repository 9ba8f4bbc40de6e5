-- What every later migration stands on.

-- +goose Up

-- Equality of uuid, text and numbers inside an exclusion constraint, beside the overlap of a range.
-- A trusted extension: the owner of the database may make it.
CREATE EXTENSION IF NOT EXISTS btree_gist;

-- Old servers let anyone create in public; the service's role creates nothing.
REVOKE CREATE ON SCHEMA public FROM PUBLIC;
