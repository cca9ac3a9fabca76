import { type EventClass, LONGEST_LABEL } from '../../../../domain/articles/event.ts';
import type { Document, Sentence } from '../../../document/document.ts';
import { classOf } from '../../grammar/class-of-event.ts';
import type { Label, Labelled } from '../labelled.ts';
import { whyItLeans } from '../standing.ts';
import { isSetElsewhere, namesAnother } from './topic.ts';

/** `Velia: The last keepers were taken off`: what leans only on what its article is about, with that told before it. */
export function ofTopic(labels: readonly Label[], labelled: Labelled): Label | undefined {
	const { document, names, tree, core, sentence } = labelled;
	if (labels.length === 0 || !MAY_HAVE_TOPIC.has(classOf(tree, core))) return undefined;
	const topic = labelled.topic();
	if (topic === undefined) return undefined;
	const own = document.sentences[sentence]?.text ?? '';
	const told = toldBy(labelled) ?? own;
	if (/\bthere\b/iu.test(told)) return undefined;
	if (PLACE_OF_ITS_OWN.test(told) || namesAnother(told, topic, names)) return undefined;
	const isElsewhere = paragraphUntil(document, sentence).some((one) =>
		isSetElsewhere(one.text, topic, labelled),
	);
	if (isElsewhere) return undefined;
	const last = topic.split(' ').at(-1) ?? topic;
	const [first, ...shorter] = labels
		.filter(
			({ text }) =>
				!text.includes(last) &&
				(!isBareNoun(text, tree.words[core]?.upos) || BEFALLS.has(classOf(tree, core))),
		)
		.map((one) => ({ ...one, topic, text: `${topic}: ${one.text}` }))
		.filter((one) => one.text.length <= LONGEST_LABEL && whyItLeans(one, labelled) === undefined);
	return first && { ...first, shorter: () => shorter };
}

/** `After a vote on 4 May the council sold the mill`: the vote alone is not the mill's, as a fire would be. */
const isBareNoun = (text: string, upos = ''): boolean => upos === 'NOUN' && !text.includes(' ');

const BEFALLS: ReadonlySet<EventClass> = new Set([
	'attack',
	'death',
	'disaster',
	'accident',
	'strike',
]);

/** The words of a clause that is read by itself, where something of its sentence is left out. */
function toldBy({ tree, document }: Labelled): string | undefined {
	const { words } = tree;
	const [first, last] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0];
	const length = words.reduce((sum, { start, end }) => sum + end - start, 0);
	const whole = document.text.slice(first, last);
	return length < whole.replace(/\s/g, '').length
		? words.map(({ text }) => text).join(' ')
		: undefined;
}

/**
 * A sentence and those before it in its paragraph: “Tolve had a light, too. The last keepers were taken off in 1990” tells of those of
 * Tolve.
 */
function paragraphUntil({ sentences }: Document, at: number): readonly Sentence[] {
	const { paragraph } = sentences[at] ?? {};
	return sentences.slice(0, at + 1).filter((one) => one.paragraph === paragraph);
}

/** `28 people in the city`: under the name of a hall nobody knows which one. */
const PLACE_OF_ITS_OWN =
	/\bthe (?:city|town|village|island|district|region|county|country|state|province|capital)\b/iu;

/** What happens to places and bodies; never what is held against somebody, or what was said. */
const MAY_HAVE_TOPIC: ReadonlySet<EventClass> = new Set([
	'attack',
	'death',
	'disaster',
	'accident',
	'law',
	'treaty',
	'election',
	'launch',
	'opening',
	'founding',
	'discovery',
	'record',
	'merger',
	'strike',
	'protest',
	'other',
]);
