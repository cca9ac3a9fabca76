import { parse } from 'discord-markdown-parser';

type Node = ReturnType<typeof parse>[number];

/** An emoji is a letter like any other. */
const LETTERS = ['text', 'br', 'twemoji'];

/** What Discord makes of a markup besides letters and line breaks: 'strong', 'link', 'everyone' … */
export function marksIn(markup: string): string[] {
	return parse(markup, 'extended')
		.flatMap(allNodes)
		.map(({ type }) => type)
		.filter((type) => !LETTERS.includes(type));
}

/** The letters a reader sees. */
export function lettersOf(markup: string): string {
	return parse(markup, 'extended').flatMap(allNodes).map(letterOf).join('');
}

/** Lists, which the parser does not know, and all else that a line can start. */
export function startedLines(markup: string): string[] {
	return markup.split('\n').filter((line) => /^\s*(?:#{1,3}\s|-#\s|>|[-*+]\s|\d+\.\s)/.test(line));
}

function allNodes(node: Node): Node[] {
	const { content } = node;
	return Array.isArray(content) ? [node, ...content.flatMap(allNodes)] : [node];
}

function letterOf(node: Node): string {
	if (node.type === 'br') return '\n';
	const letters: unknown = node.type === 'twemoji' ? node['name'] : node['content'];
	return typeof letters === 'string' ? letters : '';
}
