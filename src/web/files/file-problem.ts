import { inEnglish, type Message, message } from '../../domain/wording/message.ts';
import type { FileProblem } from '../../ports/articles/file-reader.ts';

/** Why a file cannot be read, found while reading it. */
export class FileUnreadable extends Error {
	readonly problem: FileProblem;
	/** What it is, where that says more: 'a picture'. */
	readonly what: string | undefined;

	constructor(problem: FileProblem, what?: string, options?: ErrorOptions) {
		super(problem, options);
		this.problem = problem;
		this.what = what;
	}
}

/** One sentence for whoever sent the file `name`. */
export function fileReason(name: string, problem: FileProblem, what = 'no text'): string {
	return inEnglish(reasonFor(problem, name, what));
}

function reasonFor(problem: FileProblem, name: string, what: string): Message {
	switch (problem) {
		case 'too large':
			return message('{name} is too large to be read; paste its text with /article add text.', {
				name,
			});
		case 'too slow':
			return message('{name} took too long to read; paste its text with /article add text.', {
				name,
			});
		case 'not text':
			return message(
				'{name} is {what}; send a .txt, .md, .html, .docx or .pdf file, or paste its text with /article add text.',
				{ name, what },
			);
		case 'encrypted':
			return message(
				'{name} is locked with a password; save it without one, or paste its text with /article add text.',
				{ name },
			);
		case 'damaged':
			return message(
				'{name} is damaged and cannot be read; save it again, or paste its text with /article add text.',
				{ name },
			);
		case 'without text':
			return message(
				'{name} holds pictures of pages and no text; paste its text with /article add text.',
				{ name },
			);
		case 'too short':
			return message(
				'There is too little text in {name} to be an article; check the file, or paste its text with /article add text.',
				{ name },
			);
		case 'not an article':
			return message(
				'There is a list of links or something else in {name} that is not an article; paste its text with /article add text.',
				{ name },
			);
	}
}
