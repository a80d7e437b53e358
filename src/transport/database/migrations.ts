/**
 * What makes an empty database ours, step by step; step n leads to schema n. Steps never change once
 * they are released: a change is a new step at the end.
 *
 * Rows carry the versions of the library in which they are valid: from `since` until just before
 * `until`, which is null while they are valid. A row without `since` is staged for the next version.
 */
export const MIGRATIONS: readonly string[] = [
  `
  create table yinzheng.versions (
    number int primary key,
    -- Numbers come again, in a database that was loaded anew or restored; this does not.
    identity uuid not null unique default gen_random_uuid(),
    loaded_at timestamptz not null default now(),
    -- What the rows were made with: another program version may cut and fold otherwise.
    made_with bytea not null,
    passages int not null,
    -- The number of passages with each character, and with each pair; deflated uint32.
    char_counts bytea not null,
    pair_counts bytea not null,
    left_out text not null
  );
  -- The files that name things and the written questions, as they are in the knowledge folder.
  create table yinzheng.files (
    name text collate "C" not null,
    since int not null,
    until int,
    path text not null,
    bytes bytea not null,
    primary key (name, since)
  );
  create table yinzheng.articles (
    id int primary key,
    name text collate "C" not null,
    since int,
    until int,
    -- A hash of everything that its rows are made from.
    key bytea not null,
    -- Its passages have the ids from first on, and after them its captions.
    first int not null,
    passages int not null,
    captions int not null,
    -- UTF-16 units: of its normalized passages, and of their visible texts with a border behind each.
    characters int not null,
    lengths int not null,
    -- All but its text, as JSON.
    fields text not null,
    places text not null,
    -- For each passage, what is looked up for all of them (passage-bytes.ts).
    rows bytea not null,
    -- For each caption, the number of its sentences.
    sentences int[] not null,
    first_sentence int not null,
    mentioned text[] not null,
    facts text not null,
    problems text not null,
    facts_left_out int
  );
  create unique index on yinzheng.articles (name) where until is null and since is not null;
  create index on yinzheng.articles (until) where until is not null;
  create table yinzheng.passages (
    id int primary key,
    -- The eight hexadecimal digits at the end of its id.
    hash int not null,
    text text not null,
    -- Form, place, headings and what is below them, as JSON.
    shape text not null,
    -- Normalized: the headings and the title with a line break behind each, and its own text.
    above text not null,
    own text not null,
    -- Its terms and where its parts begin (passage-bytes.ts).
    terms bytea not null
  );
  alter table yinzheng.passages alter terms set storage external;
  create index on yinzheng.passages (hash);
  create table yinzheng.words (
    id int primary key,
    word text collate "C" not null unique
  );
  -- In how many passages, and in how many of their own texts, a word occurs.
  create table yinzheng.frequencies (
    word int not null,
    since int not null,
    until int,
    passages int not null,
    texts int not null,
    primary key (word, since)
  );
  create index on yinzheng.frequencies (until) where until is not null;
  -- What was loaded together; a search reads the postings of all that are valid.
  create table yinzheng.segments (
    id int primary key,
    since int,
    until int,
    passages int not null,
    -- What comes after the last of its passages and captions, and of their sentences: while it has
    -- postings, no other gets a number below that.
    next_passage int not null,
    next_sentence int not null,
    char_counts bytea,
    pair_counts bytea
  );
  -- The passages with a word, with a pair of characters in their own text, and the sentences of
  -- captions with a key: ascending ids, each as the difference from the one before (postings-bytes.ts).
  create table yinzheng.postings (
    word int not null,
    segment int not null,
    -- How many passages, and in how many of their own texts; until they are counted for a version.
    passages int,
    texts int,
    ids bytea not null,
    primary key (word, segment)
  );
  create table yinzheng.pairs (
    pair int not null,
    segment int not null,
    ids bytea not null,
    primary key (pair, segment)
  );
  create table yinzheng.captions (
    key text collate "C" not null,
    segment int not null,
    ids bytea not null,
    primary key (key, segment)
  );
  alter table yinzheng.postings alter ids set storage external;
  alter table yinzheng.pairs alter ids set storage external;
  `,
  `
  -- A row for everyone who asked lately (cooldown.ts). A bucket is the moment at which it will be full
  -- again, so a row that has come to that means nothing. Every question writes one, and after a crash
  -- they are of no worth: so the table is not logged.
  create unlogged table yinzheng.cooldowns (
    -- A hash of whose it is.
    key bytea primary key,
    full_at timestamptz not null,
    -- Seconds that they had to wait when they last asked; 0 if they might ask.
    wait numeric not null,
    told boolean not null
  );
  `,
];
