import { wordSet } from '../word-set.ts';

/** Nouns that hand on words as verbs do: her remark that “…”. In lower case. */
export const SPEECH_NOUNS: ReadonlySet<string> = wordSet(`
	remark remarks comment claim assertion warning promise pledge declaration words response reply quip
	retort insistence admission allegation contention argument refrain boast vow lament complaint accusation
`);
