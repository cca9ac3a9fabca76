import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { checkFileType, type File, storeFile } from '../rest/stored-file.ts';
import type { State } from '../state.ts';
import type { Command, CommandOption } from '../wire.ts';
import { add, type Choosable, type Place, type Resolved, resolve } from './resolved.ts';

/** What a user fills into an option: text, a number, a choice, a file, or a user, role or channel. */
export type Answer = string | number | boolean | File | { readonly id: string };

/** Answers by the option's name; those left out are not given. */
export type Answers = Readonly<Record<string, Answer | undefined>>;

const CHOOSABLE: Readonly<Record<number, Choosable>> = {
	[ApplicationCommandOptionType.User]: 'user',
	[ApplicationCommandOptionType.Channel]: 'channel',
	[ApplicationCommandOptionType.Role]: 'role',
	[ApplicationCommandOptionType.Mentionable]: 'mentionable',
};

/** What a filled-in command sends. `focused` is the option being typed, whose answer may be unfinished. */
export function commandData(
	state: State,
	{ command, path, place }: { command: Command; path: readonly string[]; place: Place },
	{ answers, focused }: { answers: Answers; focused?: string | undefined },
): Record<string, unknown> {
	const { levels, options } = descend(command, path);
	const unknown = Object.keys(answers).find(
		(name) => !options.some((known) => known.name === name),
	);
	if (unknown) throw new Error(`/${[command.name, ...path].join(' ')} has no option ${unknown}`);

	const resolved: Resolved = {};
	const given = options.flatMap((option) => {
		const answer = answers[option.name];
		const isFocused = option.name === focused;
		if (answer === undefined && !isFocused) {
			if (option.required && focused === undefined) throw new Error(`${option.name} is required`);
			return [];
		}
		const { name, type } = option;
		if (isFocused) return [{ name, type, value: String(answer ?? ''), focused: true }];
		// What stands in the other options while one types is neither checked nor uploaded.
		if (focused !== undefined)
			return typeof answer === 'object' ? [] : [{ name, type, value: answer }];
		return [{ name, type, value: sentValue(state, { option, place, resolved }, answer) }];
	});
	const nested = levels.reduceRight<readonly unknown[]>(
		(inner, { name, type }) => [{ name, type, options: inner }],
		given,
	);
	const hasResolved = Object.keys(resolved).length > 0;
	return {
		id: command.id,
		name: command.name,
		type: command.type,
		...(nested.length > 0 && { options: nested }),
		...(hasResolved && { resolved }),
		...(command.guild_id !== undefined && { guild_id: command.guild_id }),
	};
}

function descend(command: Command, path: readonly string[]) {
	let options = command.options ?? [];
	const levels: CommandOption[] = [];
	for (const name of path) {
		const level = options.find(
			(option) =>
				option.name === name && option.type <= ApplicationCommandOptionType.SubcommandGroup,
		);
		if (!level) throw new Error(`/${command.name} has no subcommand ${path.join(' ')}`);
		levels.push(level);
		options = level.options ?? [];
	}
	const isUnfinished = options.some(
		({ type }) => type <= ApplicationCommandOptionType.SubcommandGroup,
	);
	if (isUnfinished) throw new Error(`/${[command.name, ...path].join(' ')} needs a subcommand`);
	return { levels, options };
}

type Filling = {
	readonly option: CommandOption;
	readonly place: Place;
	readonly resolved: Resolved;
};

function sentValue(state: State, filling: Filling, answer: Answer | undefined): unknown {
	const { option, place, resolved } = filling;
	const isFile = typeof answer === 'object' && 'bytes' in answer;
	if (isFile !== (option.type === ApplicationCommandOptionType.Attachment)) {
		throw new Error(`${option.name} takes ${isFile ? 'no' : 'a'} file`);
	}
	if (isFile) {
		checkFileType(answer, option.file_types);
		const attachment = storeFile(state, place.channel.id, answer);
		add(resolved, 'attachments', attachment.id, { ...attachment, ephemeral: true });
		return attachment.id;
	}
	const kind = CHOOSABLE[option.type];
	if (!kind) return checkedValue(option, answer);
	const id = typeof answer === 'object' ? answer.id : String(answer);
	resolve(state, { kind, id, place }, resolved);
	return id;
}

function checkedValue(option: CommandOption, answer: Answer | undefined): unknown {
	const { name, type, choices, autocomplete } = option;
	const kind =
		type === ApplicationCommandOptionType.String
			? 'string'
			: type === ApplicationCommandOptionType.Boolean
				? 'boolean'
				: 'number';
	const isWhole = type !== ApplicationCommandOptionType.Integer || Number.isInteger(answer);
	if (typeof answer !== kind || !isWhole) throw new Error(`${name} cannot be ${answer}`);
	if (choices?.length && !autocomplete && !choices.some(({ value }) => value === answer)) {
		throw new Error(`${name} does not offer ${answer}`);
	}
	const size = typeof answer === 'string' ? answer.length : Number(answer);
	const least = (kind === 'string' ? option.min_length : option.min_value) ?? -Infinity;
	const most = (kind === 'string' ? (option.max_length ?? 6000) : option.max_value) ?? Infinity;
	if (size < least || size > most) throw new Error(`${name} must be from ${least} to ${most}`);
	return answer;
}
