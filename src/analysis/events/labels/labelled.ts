import type { Document } from '../../document/document.ts';
import type { Entity, Naming } from '../../entities/entity.ts';
import type { NameTable } from '../../entities/names/table.ts';
import type { Clause } from '../grammar/clause.ts';
import type { Tree } from '../grammar/tree.ts';
import type { NamedWords } from './names-in-label.ts';

/** A stretch of words, by index; end exclusive. */
export type Stretch = { readonly from: number; readonly to: number };

export type Labelled = {
	readonly document: Document;
	readonly names: NameTable;
	readonly tree: Tree;
	/** The names of the sentence. */
	readonly namings: readonly Naming[];
	/** What the article is about, as a label can begin with it. */
	readonly topic: () => string | undefined;
	/** Its index among the document's sentences. */
	readonly sentence: number;
	/** The sentence before. */
	readonly before: Tree | undefined;
	readonly core: number;
	readonly clause: Clause | undefined;
	/** The verb behind it that only says who told it: “…, police said on Monday”. */
	readonly telling: number | undefined;
	/** A verb that cannot be left out, besides the core. */
	readonly needed?: number | undefined;
	/** Was it so long before the article came out that nobody in it was as old as it says? */
	readonly isLongBefore?: boolean;
	/** The date's own words. */
	readonly date: Stretch;
	/** The other expressions of time in the sentence; `stale` ones mean something else when they are read later. */
	readonly times: readonly (Stretch & { readonly isStale: boolean; readonly isDay: boolean })[];
};

/** The words of an event: their tree, and the verb or noun that says what happened. */
export type LabelledClause = Pick<Labelled, 'tree' | 'clause' | 'core'>;

export type Label = {
	readonly text: string;
	/** The words of the sentence that it keeps. */
	readonly kept: ReadonlySet<number>;
	readonly named: readonly NamedWords[];
	/** Could the date, and everything that means another day later, be left out? */
	readonly isWhole: boolean;
	/** Whom the pronoun that was its subject means, where that is beyond doubt. */
	readonly meant?: Entity;
	/** Nouns in whose place the name stands that the article gives the thing: “the mill” told as “the Hamblin paper mill”. */
	readonly resolved?: ReadonlySet<number>;
	readonly source: 'clause' | 'title' | 'life';
	/** The place or body it begins with, which its article is about: “Velia” of “Velia: The last keepers were taken off”. */
	readonly topic?: string;
	/** Of a title: which of its words is the verb that the sentence has, too. */
	readonly verb?: number;
	/** The same with less in it, longest first: written when it is asked for. */
	readonly shorter?: () => readonly Label[];
};

/** A label, if there is room for one, and why it needs its article; undefined where it stands alone. */
export type LabelFound = {
	readonly label: Label | undefined;
	readonly leaning: string | undefined;
};
