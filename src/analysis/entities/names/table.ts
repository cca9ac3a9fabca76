import type { Token } from '../../document/tokens.ts';
import type { Entity, Naming } from '../entity.ts';
import type { Mention } from '../mentions.ts';
import type { Paper } from '../papers/paper.ts';
import type { Chunk } from './chunk.ts';

/** Everybody an article names, and where. Read once; quotes and speakers both look things up here. */
export type NameTable = {
	readonly tokens: readonly Token[];
	readonly entities: readonly Entity[];
	/** In text order. */
	readonly namings: readonly Naming[];
	readonly chunks: readonly Chunk[];
	readonly entitiesByRole: ReadonlyMap<string, readonly Entity[]>;
	readonly institutionsByWord: ReadonlyMap<string, readonly Entity[]>;
	/** The person named most often. */
	readonly mainPerson: Entity | undefined;
	/** Whom it is about by its title or its opening: an interview, a profile, an obituary. */
	readonly protagonist: Entity | undefined;
	/** Whom a court or the police have before them. */
	readonly accused: Entity | undefined;
	/** What the article calls an institution without a name of its own, by its noun: campaign, Lee campaign. */
	readonly compounds: ReadonlyMap<string, string>;
	/** Names, pronouns and noun phrases, in text order. */
	readonly mentions: readonly Mention[];
	/** Diaries, books and reports, with whose they are; in text order. */
	readonly papers: readonly Paper[];
};
