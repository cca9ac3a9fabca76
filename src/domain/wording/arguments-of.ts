/** An argument of a message, and what may stand in it. */
type Argument = [name: string, takes: 'number' | 'word' | 'any'];

/** Whether one is in a message or among the choices of an argument. */
type Level = 'message' | 'choice';

/** The arguments of an ICU message, those inside of its choices too: of `{n, plural, one {# by {who}} other {…}}` n and who. */
export type ArgumentsOf<
	Text extends string,
	Levels extends readonly Level[] = ['message'],
	Found extends Argument = never,
> =
	FirstBrace<Text> extends readonly [infer Brace, infer Rest extends string]
		? Brace extends '}'
			? ArgumentsOf<Rest, Outside<Levels>, Found>
			: Levels extends readonly ['choice', ...Level[]]
				? ArgumentsOf<Rest, ['message', ...Levels], Found>
				: ReadArgument<Rest> extends readonly [
							infer Read extends Argument,
							infer Into extends readonly Level[],
							infer Behind extends string,
						]
					? ArgumentsOf<Behind, [...Into, ...Levels], Found | Read>
					: Found
		: Found;

type Outside<Levels extends readonly Level[]> = Levels extends readonly [
	Level,
	...infer Outer extends readonly Level[],
]
	? Outer
	: ['message'];

/** The first brace of a text, and what is behind it. */
type FirstBrace<Text extends string> = Text extends `${infer Before}{${infer After}`
	? Before extends `${string}}${infer Rest}`
		? ['}', `${Rest}{${After}`]
		: ['{', After]
	: Text extends `${string}}${infer After}`
		? ['}', After]
		: undefined;

/** The argument that begins here, the level that it opens, and what is behind its head. */
type ReadArgument<Text extends string> = Text extends `${infer Head}}${infer Behind}`
	? Head extends `${infer Name}, ${infer Kind extends 'plural' | 'select'},${string}`
		? [
				[Name, Kind extends 'plural' ? 'number' : 'word'],
				['choice'],
				Text extends `${Name}, ${Kind},${infer Choices}` ? Choices : '',
			]
		: Head extends `${infer Name}, number`
			? [[Name, 'number'], [], Behind]
			: [[Head, 'any'], [], Behind]
	: undefined;
