import type { Entity } from '../entities/entity.ts';
import type { Gender } from '../entities/names/first-names.ts';
import type { NameTable } from '../entities/names/table.ts';
import { mentionsIn } from '../entities/near.ts';
import type { Referent } from '../entities/referent.ts';
import { wordTable } from '../words/word-set.ts';
import type { Attribution } from './attribution.ts';
import type { Cue } from './cues/cue.ts';
import { subjectBefore } from './find-subject.ts';
import type { QuoteContext } from './quote-context.ts';
import { isPassiveAt } from './verbs.ts';

/** Those who hear the words and so do not speak them: who is told, and whom an answer is given to. */
export function listenersOf(
	context: QuoteContext,
	cue: Cue,
	previous: Attribution | undefined,
): readonly Entity[] {
	const told = toldBy(context, cue);
	const answers = isReply(context, cue) || answersNext(cue, previous);
	const asker = answers && previous && isNext(context, previous) ? previous : undefined;
	const questioner = asker ? undefined : questionerIn(context, isReply(context, cue));
	return [told, asker?.referent.entity, questioner, ...besides(context, cue)].filter(
		(entity) => entity !== undefined,
	);
}

/** The mayor, a friend of `Ann Lee`, said: she is named only to tell who the mayor is. */
function besides({ names }: QuoteContext, { subject, verb }: Cue): readonly (Entity | undefined)[] {
	if (!subject || subject.entity || verb === undefined || verb < subject.to) return [];
	const inside = mentionsIn(names, subject.to, verb);
	return inside.filter((one) => one.isBehindPreposition).map(({ entity }) => entity);
}

/** “…,” the surgeon told `her`: of whom the article is about the surgeon speaks to, and is somebody else. */
export function isToldItself(
	{ tokens }: NameTable,
	{ subject, verb }: Cue,
	{ entity, certainty }: Referent,
): boolean {
	if (!subject || subject.entity || subject.kind === 'pronoun' || verb === undefined) return false;
	const gender = OBJECTS.get(tokens[verb + 1]?.lower ?? '');
	if (gender === undefined || !entity || certainty > BY_ROLE) return false;
	return TELLING.has(tokens[verb]?.lower ?? '') && (entity.gender ?? gender) === gender;
}

const OBJECTS: ReadonlyMap<string, Gender> = wordTable({ him: 'm', her: 'f' });
/** Nothing but that the article is about them speaks for those who are less sure. */
const BY_ROLE = 0.7;

const TELLING = new Set(
	'told tells asked asks urged warned reminded assured informed advised begged'.split(' '),
);
const REPLYING = new Set(
	'replied replies answered answers responded responds retorted retorts countered counters'.split(
		' ',
	),
);
/** Bo Ek asked: “Did you?” `The guard` said: “No.” */
function answersNext({ subject }: Cue, previous: Attribution | undefined): boolean {
	const verb = previous?.cue?.verb;
	const isAsked =
		verb !== undefined && ASKED.has(previous?.context.names.tokens[verb]?.lower ?? '');
	const isNoun = subject?.kind === 'person' && subject.entity === undefined;
	return isAsked && isNoun && /\?\s*$/.test(previous?.context.quotation.text ?? '');
}

const ASKED = new Set(['asked', 'pressed', 'questioned', 'challenged']);

/** “…,” he told `Ann Lee` */
function toldBy({ names }: QuoteContext, { verb }: Cue): Entity | undefined {
	if (verb === undefined || !TELLING.has(names.tokens[verb]?.lower ?? '')) return undefined;
	const listener = mentionsIn(names, verb + 1, verb + 12).find(({ from }) => from <= verb + 1);
	return listener?.isOwner ? undefined : listener?.entity;
}

/** “…,” he `replied`; not: `asked` whether he would come, he replied. */
function isReply({ names, sentenceFrom }: QuoteContext, { verb }: Cue): boolean {
	if (verb === undefined || ASKED.has(names.tokens[sentenceFrom]?.lower ?? '')) return false;
	const { tokens } = names;
	const isBack = tokens[verb]?.lower === 'shot' && tokens[verb + 1]?.lower === 'back';
	return isBack || REPLYING.has(tokens[verb]?.lower ?? '');
}

/** `Bo Ek` asked Ann Lee why. “…,” she replied: who asks in the sentence before does not answer. */
function questionerIn(
	{ names, sentenceFrom, quotation }: QuoteContext,
	isAnswer: boolean,
): Entity | undefined {
	const { tokens } = names;
	const sentence = tokens[sentenceFrom - 1]?.sentence;
	if (!isAnswer && /\?\s*$/.test(quotation.text)) return undefined;
	const first = Math.max(1, sentenceFrom - LONGEST_SENTENCE);
	for (let verb = sentenceFrom - 1; tokens[verb]?.sentence === sentence && verb >= first; verb--) {
		if (!ASKED.has(tokens[verb]?.lower ?? '') || isPassiveAt(tokens, verb)) continue;
		const subject = subjectBefore(names, verb, verb - LONGEST_SUBJECT);
		const isCertain = subject?.to === verb && asksSomebody(names, verb);
		return isAnswer || isCertain ? subject?.entity : undefined;
	}
	return undefined;
}

/** `asked` her why, `asked` whether: not for water, nor to leave; one may question a thing. */
function asksSomebody(names: QuoteContext['names'], verb: number): boolean {
	if (names.tokens[verb]?.lower !== 'asked') return false;
	const next = names.tokens[verb + 1]?.lower ?? '';
	const [object] = mentionsIn(names, verb + 1, verb + 6);
	const isName = object?.from === verb + 1 && object.entity?.kind === 'person';
	return isName || /^(?:him|her|them|whether|if|who|what|why|how|when|where)$/.test(next);
}

const LONGEST_SUBJECT = 16;
/** Of a longer one only the end is looked at, which keeps the cost of endless ones down. */
const LONGEST_SENTENCE = 80;

/** Does nothing stand between the sentence of the one quotation and that of the other? */
function isNext({ names, sentenceFrom, at }: QuoteContext, { context }: Attribution): boolean {
	const { tokens } = names;
	const [last, first] = [tokens[context.at], tokens[sentenceFrom]];
	if (!last || !first || context.at >= sentenceFrom) return false;
	const end = Math.max(last.lastSentence, tokens[context.afterTo - 1]?.sentence ?? 0);
	return first.sentence - end <= 1 && at > context.at;
}
