import type { Span } from '../../../domain/articles/span.ts';
import type { Syntax } from '../../syntax/syntax.ts';
import type { Word } from '../../syntax/tree.ts';
import { topicOf } from '../labels/referents/topic.ts';
import type { Given } from './scene.ts';

/** What the stages before found of an article. */
export type Found = Omit<Given, 'topic'>;

/** Reads each sentence and each label once, and finds what the article is about once, however often they are asked for. */
export function openGiven({ syntax, ...found }: Found): Given {
	let topic: { readonly of: string | undefined } | undefined;
	return {
		...found,
		syntax: remembering(syntax),
		topic: () => {
			topic ??= { of: topicOf(found.document, found.names) };
			return topic.of;
		},
	};
}

function remembering(syntax: Syntax): Syntax {
	const known = new Map<string, readonly Word[]>();
	const keyOf = ({ start, text }: Span) => `${start} ${text}`;
	const parseAll = (sentences: readonly Span[]) => {
		const fresh = sentences.filter((sentence) => !known.has(keyOf(sentence)));
		const parsed = fresh.length > 0 ? syntax.parseAll(fresh) : [];
		for (const [index, words] of parsed.entries()) {
			const sentence = fresh[index];
			if (sentence) known.set(keyOf(sentence), words);
		}
		return sentences.map((sentence) => known.get(keyOf(sentence)) ?? []);
	};
	return { ...syntax, parse: (sentence) => parseAll([sentence])[0] ?? [], parseAll };
}
