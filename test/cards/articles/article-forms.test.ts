import { expect, test } from 'vitest';
import { dayForm, textForm } from '../../../src/cards/articles/article-forms.ts';
import { english } from '../../../src/cards/messages/say.ts';
import { formLines } from '../../support/card-lines.ts';

test('the day of what is kept', () => {
	expect(formLines(dayForm(english, 'k1'))).toEqual([
		'# When was it published?',
		'published: The day it came out (one! ≤40)',
		'→ article.date(k1)',
	]);
});
test('a text, nothing known of it', () => {
	expect(formLines(textForm(english, {}))).toEqual([
		'# Add an article',
		'text: Text (many ≤4000)',
		'file: Or a file (file .txt .md .html .htm .docx .pdf)',
		'title: Title (one ≤300)',
		'published: The day it came out (one ≤40)',
		'→ article.text(, )',
	]);
});
test('a text, all known of it', () => {
	const known = {
		title: 'Talks',
		published: '2024-03-07',
		source: 'The Lumen Post',
		url: 'https://lumen.example/',
	};
	const lines = formLines(textForm(english, known));
	expect(lines.slice(3, 5)).toEqual([
		'title: Title (one ≤300) = Talks',
		'published: The day it came out (one ≤40) = 2024-03-07',
	]);
	expect(lines.at(-1)).toBe('→ article.text(The Lumen Post, https://lumen.example/)');
});
