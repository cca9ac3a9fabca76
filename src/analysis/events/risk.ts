import type { Span } from '../../domain/articles/span.ts';
import type { NameTable } from '../entities/names/table.ts';
import { wordSet } from '../words/word-set.ts';
import type { Candidate } from './candidate.ts';
import { isListed } from './grammar/stems.ts';

const ACCUSING =
	wordSet(`arrest charge accuse suspect sue indict arraign detain allege raid extradite interrogate question summon summons summoned
	investigate suspected wanted custody lawsuit indictment charges accusation accusations suspicion warrant probe apprehend arraignment bail
	trial inquest subpoena remand remanded booked defendant defendants suspects acquit acquittal exonerate exoneration`);
const CONVICTING =
	wordSet(`convict sentence jail imprison guilty plead pled pleaded pleading murder murderer rape rapist fraud prison execute executed
	kill slay assault abuse steal stole rob kidnap stab shoot shot verdict manslaughter crime criminal killer conviction fine fined deport`);
const DYING = wordSet(
	'die dead death killed perish drown suicide funeral kill murdered died passed assassinate behead lynch massacre',
);

/** Does the label say of a named person that they were suspected, accused, charged, convicted, or died? */
export function isRisky({ label, eventClass }: Pick<Candidate, 'label' | 'eventClass'>): boolean {
	const namesSomebody = label?.meant ?? label?.named.some(({ entity }) => entity.kind === 'person');
	if (!namesSomebody && !beginsWithName(label)) return false;
	return riskOf({ label, eventClass }) !== undefined;
}

/** `Max Lind, painter, dies`, `Max Lind dies`: a title may name whom its article does not. */
function beginsWithName(label: Candidate['label']): boolean {
	return label?.source === 'title' && label.verb !== undefined && NAME_FIRST.test(label.text);
}

const NAME_FIRST =
	/^\p{Lu}[\p{L}.’'-]* \p{Lu}[\p{L}’'-]*(?:,| (?:dies|died|dead|jailed|gets|pleads|sentenced|convicted|found|killed)\b)/u;

/** Does it say that somebody, named or not, was accused? Not “suspected rebels killed 20” nor “a probe landed”. */
export function accuses({ label }: Pick<Candidate, 'label'>): boolean {
	const text = label?.text ?? '';
	return ACCUSED.test(text) || SEARCHED.test(text);
}

const ACCUSED =
	/\b(?:arrest(?:s|ed)?|indict(?:s|ed|ment)?|accuse[sd]?|su(?:es|ed)|arraign(?:s|ed|ment)|summon(?:s|ed) \p{L}|as (?:an? )?suspects?|detain(?:s|ed)|busted|nabbed|subpoenaed|charged (?:with|over|in)|face[sd]? charges|not guilty|in the dock|(?:was|were) named in)\b/iu;

const SEARCHED =
	/\b(?:police|agents|officers|detectives|investigators|prosecutors|FBI)\b[^.;]{0,40}\b(?:raid|search)(?:s|es|ed)?\b(?! for)/iu;

/** Does it tell of a conviction or a sentence, whoever it was? */
export function tellsConviction({ label }: Pick<Candidate, 'label'>): boolean {
	return CONVICTED.test(label?.text ?? '');
}

const CONVICTED =
	/\b(?:sentence[sd]?|convict(?:s|ed|ion)|jailed|imprisoned|admit(?:s|ted) \p{L}+ing|pl(?:eads?|eaded|ed|eading) (?:guilty|no contest)|(?:found|finds?) [^.;]{0,60}\bguilty|guilty (?:pleas?|verdict|of|over|in|for)|gets (?:life|death|\p{L}+ years|\d+ (?:years|months))|years in (?:prison|jail)|behind bars)\b/iu;

/** Who denies, or was cleared, had been charged. */
const DENIAL = /\bpl(?:eads?|eaded|ed) not guilty\b|\bcleared of\b/i;

export type Risk = 'accused' | 'convicted' | 'died';

export function riskOf({
	label,
	eventClass,
}: Pick<Candidate, 'label' | 'eventClass'>): Risk | undefined {
	const words = label?.text.match(/[\p{L}-]+/gu) ?? [];
	const isDenied = DENIAL.test(label?.text ?? '');
	if (eventClass === 'arrest' || isDenied || words.some((word) => isListed(word, ACCUSING)))
		return 'accused';
	if (
		eventClass === 'verdict' ||
		eventClass === 'crime' ||
		words.some((word) => isListed(word, CONVICTING))
	)
		return 'convicted';
	return eventClass === 'death' || words.some((word) => isListed(word, DYING)) ? 'died' : undefined;
}

/** Is a person named in the sentence, whom a reader would think of? */
export function namesPerson({ namings, tokens }: NameTable, { start, end }: Span): boolean {
	return namings.some(({ entity, chunk }) => {
		const first = tokens[chunk.from];
		return (
			entity.kind === 'person' && first !== undefined && start <= first.start && first.start < end
		);
	});
}
