import { NO_AGENTS } from '../words/people/no-agents.ts';

/** Is it what somebody is or does, by its ending: beekeeper, ecologist, trustee, craftswoman? */
export function isAgentNoun(word: string): boolean {
	return AGENT.test(word) && !NO_AGENTS.has(word);
}

const AGENT =
	/^\p{L}[\p{L}-]+(?:[^aeiou]er|[aeiou][rlnk]er|yer|[^aeiou]or|ator|ist|[a-z]ician|rian|[^eg]ee|woman|man|person|maker|keeper)$/u;
