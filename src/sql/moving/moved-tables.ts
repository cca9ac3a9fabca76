import type { FleetSchema } from '../fleet/fleet-schema.ts';
import type { Schema } from '../schema.ts';

/** A table and the columns by which its rows are told apart, and gone through in order. */
export type MovedTable = { readonly name: keyof Schema; readonly key: readonly string[] };

/** What the search itself is filled from stays behind, for the search is made anew; and what processes agreed upon over there. */
type Moved = Exclude<keyof Schema, 'unsearched' | keyof FleetSchema>;

/** Every table, after those it points to. */
const KEYS = {
	articles: ['number'],
	changes: ['article', 'number'],
	sketches: ['article'],
	sketch_keys: ['library', 'hash', 'article'],
	readings: ['key'],
	quotes: ['row'],
	key_dates: ['row'],
	libraries: ['number'],
	speakers: ['library', 'speaker_key'],
	speaker_names: ['library', 'whole', 'form', 'speaker_key'],
	speaker_forms: ['article'],
	appearances: ['library', 'speaker_key', 'named', 'published_day', 'published_at', 'article'],
	presses: ['key'],
	registrations: ['application'],
	guild_settings: ['guild'],
	guild_rules: ['guild'],
	joined_guilds: ['guild'],
	erasures: ['guild'],
	name_changes: ['number'],
	decisions: ['guild', 'article', 'number'],
	own_dates: ['number'],
	mutes: ['guild', 'subject'],
	reminder_settings: ['guild'],
	batches: ['nonce'],
	deliveries: ['guild', 'article', 'number', 'year', 'lead'],
	held_guilds: ['guild'],
	addresses: ['guild'],
	feeds: ['id'],
	feed_hosts: ['host'],
	feed_subscriptions: ['id'],
	feed_keys: ['feed', 'key'],
	feed_items: ['number'],
	feed_batches: ['nonce'],
	feed_posts: ['number'],
	follows: ['number'],
	follow_batches: ['nonce'],
	follow_posts: ['number'],
	unmatched: ['article'],
	highlight_settings: ['guild'],
	highlight_posts: ['nonce'],
	discussions: ['nonce'],
	log_entries: ['number'],
	log_batches: ['nonce'],
	// The same moment may stand there twice: it is moved whole.
	requests: [],
} satisfies Record<Moved, readonly string[]>;

export const MOVED_TABLES: readonly MovedTable[] = Object.entries(KEYS).map(([name, key]) => ({
	name: name as keyof Schema,
	key,
}));
