import { describe, expect, test } from 'vitest';
import type { RequestCall } from '../../../src/local-discord/validation/call.ts';
import { callback, editReply, layout, many, modal, putCommands, row, send } from './calls.ts';
import {
	ask,
	bare,
	bigOptions,
	button,
	display,
	embed,
	file,
	gallery,
	group,
	input,
	label,
	mention,
	option,
	options,
	problemsOf,
	section,
	select,
	slash,
	sub,
} from './parts.ts';

describe('Discord takes', () => {
	test.each<[string, RequestCall]>([
		['letters beyond the first plane as one each', send({ content: '😀'.repeat(2000) })],
		['an empty text where none need be', modal(label(input(), { description: '' }))],
		['a least that is the most', modal(label(input({ min_length: 5, max_length: 5 })))],
		['a least alone', ask(option({ type: 4, min_value: 5 }))],
		['a most alone', ask(option({ type: 4, max_value: 5 }))],
		['as many options as must be chosen', row(select({ min_values: 2, max_values: 2 }))],
		['fewer that must be chosen than there are', row(select({ min_values: 0, max_values: 1 }))],
		[
			'as many chosen at first as may be',
			row(select({ max_values: 2, options: options(2, { default: true }) })),
		],
		[
			'as many people chosen at first as may be',
			row({ type: 5, custom_id: 'who', default_values: [{ id: '1', type: 'user' }] }),
		],
		['parsed users beside listed roles', mention({ parse: ['users'], roles: ['1'] })],
		['parsed users beside an empty list of them', mention({ parse: ['users'], users: [] })],
		['all kinds of mentions', mention({ parse: ['users', 'roles', 'everyone'] })],
		['a button of the last style', row(bare(6, { sku_id: '5' }))],
		['an emoji in place of a label', row(bare(1, { custom_id: 'on', emoji: { name: '🌊' } }))],
		['a link into Discord', row(bare(5, { label: 'On', url: 'discord://-/channels/1' }))],
		[
			'a link of the web without encryption',
			row(bare(5, { label: 'On', url: 'http://example.com' })),
		],
		['a pong to a ping', callback({ type: 1 }, 1)],
		[
			'an answer to nobody knows what',
			{ method: 'POST', path: '/interactions/1/token/callback', body: { type: 6 } },
		],
		['a deferral for one reader', callback({ type: 5, data: { flags: 64 } })],
		['a deferral without data', callback({ type: 5 })],
		['an id of nothing twice', row(button({ id: 0 }), button({ id: 0, custom_id: 'off' }))],
		['a nonce that is kept', send({ content: 'a', nonce: 'n', enforce_nonce: true })],
		['a sticker alone', send({ sticker_ids: ['1'] })],
		['a poll alone', send({ poll: {} })],
		['a component alone', send({ components: [{ type: 1, components: [button()] }] })],
		['an edit to nothing', editReply({})],
		[
			'a card whose older fields are emptied',
			editReply({ flags: 1 << 15, content: '', embeds: [], components: [display('a')] }),
		],
		['a card that does not say so in an edit', editReply({ components: [display('a')] })],
		[
			'buttons in an edit',
			editReply({ content: 'a', components: [{ type: 1, components: [button()] }] }),
		],
		['64 pictures and files', layout(...many(6, () => gallery(10)), gallery(2), section({}), file)],
		['10,170 bytes', layout(display('新'.repeat(3386)))],
		[
			'4,000 letters beyond the first plane, but for their bytes',
			layout(display('é'.repeat(4000))),
		],
		['a section with a button', layout(section({ accessory: button() }))],
		[
			'a gallery of pictures that are sent along',
			layout({ type: 12, items: [{ media: { url: 'attachment://a.png' } }] }),
		],
		['an embed of a picture alone', embed({ image: { url: 'attachment://a.png' } })],
		['an embed of a footer alone', embed({ footer: { text: 'a' } })],
		['a form with words', modal(display('a'), label(input()))],
		['a form with an older row', modal({ type: 1, components: [input({ label: 'A' })] })],
		['a value of the least length', modal(label(input({ min_length: 2, value: 'ab' })))],
		['no value where there is a least', modal(label(input({ min_length: 2, value: '' })))],
		['a checkbox', modal(label({ type: 23, custom_id: 'yes' }))],
		['a sub-command of a group', ask(group(sub('add', option({}))))],
		['a group beside a sub-command', ask(group(sub('add')), sub('list'))],
		['suggestions and an empty list of choices', ask(option({ autocomplete: true, choices: [] }))],
		[
			'required options before others',
			ask(option({ required: true }), option({ name: 'b', required: false })),
		],
		['a sub-command before nothing required', ask(sub('add', option({ required: true })))],
		['the same name of two kinds', putCommands(slash({}), { type: 3, name: 'quotes' })],
		[
			'a translated description',
			putCommands(slash({ description_localizations: { de: 'Was gesagt wurde' } })),
		],
		['8,000 characters', ask(...bigOptions(8000))],
		['an entry point', putCommands({ type: 4, name: 'launch' })],
		[
			'a changed description of a menu',
			{ method: 'PATCH', path: '/applications/1/commands/3', body: { name: 'Read This' } },
		],
	])('%s', (_, call) => {
		expect(problemsOf(call)).toEqual([]);
	});
});
