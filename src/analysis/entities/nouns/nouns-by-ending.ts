import { NO_AGENTS } from '../../words/people/no-agents.ts';

/** Is it what somebody is or does, by its ending: beekeeper, ecologist, trustee, craftswoman? */
export function isAgentNoun(word: string): boolean {
	return AGENT.test(word) && !NO_AGENTS.has(word);
}

const AGENT =
	/^\p{L}[\p{L}-]+(?:[^aeiou]er|[aeiou][rlnk]er|yer|[^aeiou]or|ator|ist|[a-z]ician|rian|[^eg]ee|woman|man|person|maker|keeper)$/u;

/** the Indiana `Republican`, the `Dutchman` */
export const isPersonByPlace = (word: string): boolean =>
	/^(?:republican|democrat|\p{L}+(?:man|woman|er))$/u.test(word);

/** the `Italian` said */
export const isPersonByNation = (word: string): boolean =>
	/^(?:\p{L}{2,}(?:ian|ean|ican)|(?:portugu|malt|japan|leban|nepal|congol|senegal|taiwan|vietnam|sudan)ese|german|swede|dane|finn|pole|spaniard|turk|scot|briton|serb|croat|czech|greek|iraqi|israeli|saudi|pakistani|kenyan|ugandan|zimbabwean|dominican|texan)$/u.test(
		word,
	);
