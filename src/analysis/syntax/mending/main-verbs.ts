import { sureOf, type Word } from '../tree.ts';

/**
 * `Ann Lee, a miller whose flour fed Orla and who was twice its mayor, died at home`: where a sentence opens with a name that the
 * parser leaves without a verb, the verb right behind the comma that ends what is told of the name is its verb.
 */
export function withMainVerb(words: readonly Word[]): readonly Word[] {
	const name = words.findIndex(({ head }) => head === -1);
	if (!isOpeningName(words, name)) return words;
	const verb = words.findLastIndex((_, at) => at > name && endsApposition(words, at));
	const isToldOf = words.slice(name, verb).some(({ tag }) => /^WP\$?$|^WDT$/.test(tag));
	if (verb < 0 || !isToldOf) return words;
	const told = words.findIndex(
		({ head, relation }, at) => at > name && at < verb && head === name && TELLS.test(relation),
	);
	return words.map((word, at) => {
		if (at === verb) return { ...word, head: -1, relation: 'root', headLogs: sureOf(word, -1) };
		if (at === name)
			return { ...word, head: verb, relation: 'nsubj', headLogs: sureOf(word, verb) };
		// All that stands before the verb is told of the name by the first of it.
		const isMore = at > told && at < verb && word.head === name && TELLS.test(word.relation);
		return told >= 0 && isMore ? { ...word, head: told, relation: 'acl:relcl' } : word;
	});
}

const TELLS = /^(?:appos|acl|conj|parataxis)/;

/** Nothing but the name stands before the first comma, and it has no verb that is told of it beside. */
function isOpeningName(words: readonly Word[], name: number): boolean {
	const comma = words.findIndex(({ text }) => text === ',');
	return (
		words[name]?.upos === 'PROPN' &&
		comma > name &&
		words.slice(0, comma).every(({ upos }) => /^(?:PROPN|NOUN|ADJ|DET|PUNCT)$/.test(upos)) &&
		words.at(-1)?.text === '.'
	);
}

/** `, died`, `, later won`: a verb of the past behind a comma that has no subject and joins none before it. */
function endsApposition(words: readonly Word[], at: number): boolean {
	if (words[at]?.tag !== 'VBD' || words[at]?.upos !== 'VERB') return false;
	const behind = words[at - 1]?.upos === 'ADV' ? at - 2 : at - 1;
	const hasSubject = words.some(
		({ head, relation }) => head === at && relation.startsWith('nsubj'),
	);
	return words[behind]?.text === ',' && !hasSubject;
}
