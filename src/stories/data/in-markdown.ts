import { isKeyDate } from '../../domain/articles/key-date.ts';
import type { WorkingArticle } from '../../ports/articles/article-desk.ts';

/** Every article to read: where it is from, its summary, its quotes by speaker and its key dates. */
export const articlesInMarkdown = {
	head: '',
	write: articleInMarkdown,
};

function articleInMarkdown({ article }: WorkingArticle): string {
	const { title, source, author, published, url, analysis } = article;
	const { summary, quotes, dates } = analysis;
	const by = [source, author, published.day].filter((part) => part !== undefined);
	const points = summary.points.map(({ text }) => `- ${plain(text)}`);
	const said = quotes.map(
		({ text, speaker, role }) =>
			`> ${plain(text)}\n>\n> — ${plain(speaker ?? 'unclear')}${role === null ? '' : `, ${plain(role)}`}\n`,
	);
	const key = dates.filter(isKeyDate).map(({ earliest, latest, label, text }) => {
		const when = earliest === latest ? earliest : `${earliest} to ${latest}`;
		return `- ${when}: ${plain(label || text)}`;
	});
	const parts = [
		`# ${plain(title)}`,
		plain(by.join(' · ')),
		...(url === undefined ? [] : [`<${url.replace(/[<>\s]/g, encodeURIComponent)}>`]),
		...(points.length === 0 ? [] : [points.join('\n')]),
		...(said.length === 0 ? [] : ['## Quotes', said.join('\n').trimEnd()]),
		...(key.length === 0 ? [] : ['## Key dates', key.join('\n')]),
	];
	return `${parts.join('\n\n')}\n\n\n`;
}

/** On one line, and no sign of it is markup. */
function plain(text: string): string {
	return text
		.replace(/\s+/g, ' ')
		.replace(/[\\`*_{}[\]<>#|!~]/g, '\\$&')
		.trim();
}
