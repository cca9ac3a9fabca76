import type { Shown } from '../../src/local-discord/messages/shown.ts';
import type { Component, Message } from '../../src/local-discord/wire.ts';

/** All words a reader sees in a message, from top to bottom, as markup; buttons in brackets. */
export function readMessage(message: Message | undefined): string {
	return (message?.components ?? []).flatMap(readComponent).join('\n');
}

/** Every text display of a message, as markup. */
export function textsIn(message: Message | undefined): string[] {
	const all = ({ content, components = [] }: Component): string[] => [
		...(content ? [content] : []),
		...components.flatMap(all),
	];
	return (message?.components ?? []).flatMap(all);
}

/** The words of an answer. */
export function read({ message }: Shown): string {
	return readMessage(message);
}

/** The message of an answer; an answer without one fails the test. */
export function messageOf({ message, error }: Shown): Message {
	if (!message) throw new Error(`no message: ${error ?? 'nothing was answered'}`);
	return message;
}

/** Every button of a message, disabled ones too. */
export function buttonsOf(message: Message): Component[] {
	const all = (component: Component): Component[] => [
		component,
		...(component.components ?? []).flatMap(all),
		...(component.accessory ? [component.accessory] : []),
	];
	return message.components.flatMap(all).filter(({ type }) => type === 2);
}

function readComponent(component: Component): string[] {
	const { content, label, components = [], accessory } = component;
	const own = content ?? (label && `[${label}]`);
	const inside = [...components, ...(accessory ? [accessory] : [])].flatMap(readComponent);
	return own ? [own, ...inside] : inside;
}
