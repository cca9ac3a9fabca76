import { type Correction, standing } from '../../domain/articles/correction.ts';
import { isKeyDate } from '../../domain/articles/key-date.ts';
import type { Speaker } from '../../domain/articles/speaker.ts';
import {
	type ExportedArticle,
	type ExportedCorrection,
	type ExportedLibrary,
	LIBRARY_FORMAT,
} from '../../domain/exported-library.ts';
import type { WorkingArticle } from '../../ports/articles/article-desk.ts';

/** What a file of a library begins and ends with; each article is a line of its own. */
export const LIBRARY_HEAD = `{"format":${JSON.stringify(LIBRARY_FORMAT.format)},"version":${LIBRARY_FORMAT.version},"articles":[`;

/** Each part of it is a line, in this order. */
export function libraryFoot({
	ownDates,
	names,
	follows,
	settings,
	mutes,
	decisions,
}: Omit<ExportedLibrary, 'articles'>): string {
	const parts = Object.entries({ ownDates, names, follows, settings, mutes, decisions });
	return `\n],\n${parts.map(([name, value]) => `"${name}":${JSON.stringify(value)}`).join(',\n')}}\n`;
}

/** An article with all that makes it again, and what was found in it for whoever reads the file otherwise. */
export function libraryLine(working: WorkingArticle, place: number): string {
	const { article } = working;
	const { summary, quotes, speakers, dates } = article.analysis;
	const line = {
		...exported(working),
		language: article.language,
		added: article.added,
		...(article.isAbridged && { abridged: true }),
		summary: summary.points.map(({ text }) => text),
		quotes: quotes.map(({ text, speaker, speakers, role, medium, said }) => ({
			text,
			speaker,
			speakers,
			role,
			medium,
			said,
		})),
		named: speakers.filter(isNamed).map(({ name, roles }) => ({ name, roles })),
		keyDates: dates.filter(isKeyDate).map(({ text, earliest, latest, precision, label }) => ({
			text,
			earliest,
			latest,
			precision,
			label,
		})),
	};
	return `${place === 0 ? '' : ','}\n${JSON.stringify(line)}`;
}

/** Does the article only name them? */
function isNamed({ quotes, kind }: Speaker): boolean {
	return quotes === 0 && kind === 'person';
}

function exported({ asRead, changes, ...working }: WorkingArticle): ExportedArticle {
	const placed = standing(changes).flatMap((one) => withPlace(one, { asRead, ...working }));
	return { id: working.article.id, ...asRead.draft, corrections: placed };
}

type Read = Pick<WorkingArticle, 'asRead' | 'numbers'>;

/** A correction of a finding that is no longer there rests. */
function withPlace(correction: Correction, { asRead, numbers }: Read): ExportedCorrection[] {
	switch (correction.kind) {
		case 'title':
			return [{ kind: 'title', to: correction.to }];
		case 'published':
			return [{ kind: 'published', to: correction.to }];
		case 'source':
		case 'url':
			return [{ kind: correction.kind, ...(correction.to !== undefined && { to: correction.to }) }];
		case 'sentence': {
			const { kind, from, to } = correction;
			return [{ kind, from, ...(to !== undefined && { to }) }];
		}
		case 'speaker':
		case 'words': {
			const { kind, quote, to } = correction;
			const at = asRead.analysis.quotes[numbers.quotes.indexOf(quote)]?.start;
			return at === undefined ? [] : [{ kind, at, to } as ExportedCorrection];
		}
		case 'key date':
		case 'worth': {
			const { kind, date, to } = correction;
			const at = asRead.analysis.dates[numbers.dates.indexOf(date)]?.start;
			return at === undefined ? [] : [{ kind, at, to } as ExportedCorrection];
		}
	}
}
