import type { Packed } from '../../stored/packed.ts';

/** The tables of who is quoted and named; see schema.ts for how things are written in them. */
export type SpeakerSchema = {
	speakers: SpeakerTable;
	speaker_names: SpeakerNameTable;
	speaker_forms: SpeakerFormTable;
	appearances: AppearanceTable;
};

/** Who is quoted or named in a library, under the fullest form of the name: how often, and how many articles only name them. */
export type SpeakerTable = {
	library: number;
	speaker_key: string;
	name: string;
	quotes: number;
	named: number;
};

/** How often somebody is quoted in a library, and named. */
export type SpeakerRow = Omit<SpeakerTable, 'name'>;

/** What a library's speakers can be asked for by, and in how many articles that stands. */
export type SpeakerNameTable = {
	library: number;
	/** 1: the whole of a name or alias; 0: one of its words. */
	whole: number;
	form: string;
	speaker_key: string;
	articles: number;
};

/** The same of one article, by which it is taken away again: see SpeakerForms. An earlier version did not pack it. */
export type SpeakerFormTable = { article: number; forms: string; packed: Packed | null };

/** That an article quotes somebody, or only names them, beside all others of theirs: they are asked for by whom they are of. */
export type AppearanceTable = {
	/** The number of the library. */
	library: number;
	speaker_key: string;
	/** 0: it quotes them; 1: it names them and quotes nothing of theirs. */
	named: number;
	/** As in its article, so that they are sorted, and told apart, without reading articles. */
	published_day: string;
	published_at: number;
	article: number;
	article_id: string;
	/** What it calls them. */
	name: string;
	quotes: number;
	/** What else it tells of them: see briefTold. */
	told: string;
};
