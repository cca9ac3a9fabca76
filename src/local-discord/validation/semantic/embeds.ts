import type { Problem } from '../problem.ts';
import { lengthOf, lengthProblems, REQUIRED, requiredProblems } from './bounds.ts';
import { LINK_SCHEMES, linkProblems, MEDIA_SCHEMES } from './links.ts';
import { has, objectIn, objectsIn, type Place, problemAt, textIn } from './place.ts';

const MAX_CHARACTERS = 6000;
const EMBED = { title: { max: 256 }, description: { max: 4096 }, fields: { max: 25 } };
const FIELD = { name: { min: 1, max: 256 }, value: { min: 1, max: 1024 } };
const SHOWN = ['title', 'description', 'fields', 'image', 'thumbnail', 'author', 'footer', 'video'];

/** The embeds of a message: each within its bounds and showing something, 6,000 characters together. */
export function embedProblems(message: Place): Problem[] {
	const embeds = objectsIn(message, 'embeds');
	const characters = embeds.reduce((sum, embed) => sum + charactersIn(embed), 0);
	const total = problemAt(message, 'embeds', [
		'MAX_EMBED_SIZE_EXCEEDED',
		`Embed size exceeds maximum size of ${MAX_CHARACTERS}`,
	]);
	return [
		...lengthProblems(message, { embeds: { max: 10 } }),
		...embeds.flatMap(oneEmbedProblems),
		...(characters > MAX_CHARACTERS ? [total] : []),
	];
}

function oneEmbedProblems(embed: Place): Problem[] {
	const footer = objectIn(embed, 'footer');
	const author = objectIn(embed, 'author');
	const isEmpty = !SHOWN.some((key) => has(embed, key) && embed.value[key] !== '');
	return [
		...(isEmpty ? [problemAt(embed, 'description', REQUIRED)] : []),
		...lengthProblems(embed, EMBED),
		...linkProblems(embed, 'url', LINK_SCHEMES),
		...objectsIn(embed, 'fields').flatMap(fieldProblems),
		...(footer ? lengthProblems(footer, { text: { min: 1, max: 2048 } }) : []),
		...(author ? lengthProblems(author, { name: { min: 1, max: 256 } }) : []),
		...(author ? linkProblems(author, 'url', LINK_SCHEMES) : []),
		...['image', 'thumbnail'].flatMap((key) => pictureProblems(embed, key)),
	];
}

function fieldProblems(field: Place): Problem[] {
	return [...requiredProblems(field, ['name', 'value']), ...lengthProblems(field, FIELD)];
}

function pictureProblems(embed: Place, key: string): Problem[] {
	const picture = objectIn(embed, key);
	return picture ? linkProblems(picture, 'url', MEDIA_SCHEMES) : [];
}

function charactersIn(embed: Place): number {
	const footer = objectIn(embed, 'footer');
	const author = objectIn(embed, 'author');
	const fields = objectsIn(embed, 'fields');
	const texts = [
		textIn(embed, 'title'),
		textIn(embed, 'description'),
		footer && textIn(footer, 'text'),
		author && textIn(author, 'name'),
		...fields.flatMap((field) => [textIn(field, 'name'), textIn(field, 'value')]),
	];
	return texts.reduce((sum, text) => sum + lengthOf(text ?? ''), 0);
}
