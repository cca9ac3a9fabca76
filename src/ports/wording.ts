import type { Message } from '../domain/wording/message.ts';

/** What is written in English in its place (a refusal, what a command is described by), in other languages. */
export interface Wording {
	/** `message` in the language of `locale`; in English where there is no translation. */
	write(message: Message, locale: string): string;

	/** `english` in every other language that Discord has, by its name for it: `{ de: 'Zitate', … }`. */
	everywhere(english: string): Readonly<Record<string, string>>;
}
