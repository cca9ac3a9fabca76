import { describe, expect, test } from 'vitest';
import type { RequestCall } from '../../../src/local-discord/validation/call.ts';
import { callback, layout, many, modal, reply, row, send } from './calls.ts';
import {
	bare,
	button,
	display,
	embed,
	file,
	gallery,
	input,
	label,
	mention,
	options,
	problemsOf,
	section,
	select,
	text,
} from './parts.ts';

const INSIDE = 'data.components.0.components.0';
const WITHIN = 'data.components.0.component';

describe('Discord refuses', () => {
	test.each<[string, RequestCall, readonly string[]]>([
		[
			'one letter too many beyond the first plane',
			send({ content: '😀'.repeat(2001) }),
			['content BASE_TYPE_MAX_LENGTH'],
		],
		[
			'blanks where there must be words',
			layout(display(' \n')),
			['data.components.0.content BASE_TYPE_REQUIRED'],
		],
		['a list that must not be empty', row(), ['data.components.0.components BASE_TYPE_BAD_LENGTH']],
		[
			'a second kind of mentions that is none',
			mention({ parse: ['users', 'all'] }),
			['allowed_mentions.parse.1 BASE_TYPE_CHOICES'],
		],
		[
			'a kind of mentions that is no word',
			mention({ parse: [1] }),
			['allowed_mentions.parse.0 BASE_TYPE_CHOICES'],
		],
		[
			'roles both parsed and listed',
			mention({ parse: ['roles'], roles: ['1'] }),
			['allowed_mentions MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE'],
		],
		[
			'a button without a style',
			row({ type: 2, custom_id: 'on', label: 'On' }),
			[`${INSIDE}.style BASE_TYPE_REQUIRED`],
		],
		['a style below the first', row(button({ style: 0 })), [`${INSIDE}.style BASE_TYPE_CHOICES`]],
		['a style above the last', row(button({ style: 7 })), [`${INSIDE}.style BASE_TYPE_CHOICES`]],
		['nothing to buy', row(bare(6)), [`${INSIDE}.sku_id BASE_TYPE_REQUIRED`]],
		[
			'a label of nothing',
			row(button({ label: '' })),
			[`${INSIDE}.label BUTTON_COMPONENT_LABEL_REQUIRED`],
		],
		[
			'a link of another scheme',
			row(bare(5, { label: 'On', url: 'ftp://example.com' })),
			[`${INSIDE}.url URL_TYPE_INVALID_SCHEME`],
		],
		[
			'more chosen at first than may be',
			row(select({ options: options(2, { default: true }) })),
			[`${INSIDE}.options SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES`],
		],
		[
			'more people chosen at first than may be',
			row({
				type: 5,
				custom_id: 'who',
				default_values: many(2, (id) => ({ id: `${id}`, type: 'user' })),
			}),
			[`${INSIDE}.default_values SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES`],
		],
		[
			'a deferral with more',
			callback({ type: 5, data: { flags: 64 | 4, tts: true } }),
			['data.flags BASE_TYPE_CHOICES', 'data.tts UNKNOWN_FIELD'],
		],
		['an answer without choices', callback({ type: 8 }, 4), ['data BASE_TYPE_REQUIRED']],
		['a form without data', callback({ type: 9 }), ['data BASE_TYPE_REQUIRED']],
		[
			'an id twice',
			row(button({ id: 5 }), button({ id: 5, custom_id: 'off' })),
			['data.components.0.components.1.id COMPONENT_ID_DUPLICATED'],
		],
		['a component of no kind', layout({}), ['data.components.0.type UNION_TYPE_CHOICES']],
		[
			'embeds beside a card',
			reply({ flags: 1 << 15, embeds: [{ title: 'a' }], components: [display('b')] }),
			['data.embeds MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2'],
		],
		[
			'a poll beside a card',
			reply({ flags: 1 << 15, poll: {}, components: [display('b')] }),
			['data.poll MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2'],
		],
		[
			'65 pictures and files',
			layout(...many(6, () => gallery(10)), gallery(3), section({}), file),
			['data.components COMPONENT_MAX_MEDIA_EXCEEDED'],
		],
		[
			'4,001 letters of two bytes',
			layout(display('é'.repeat(4000)), display('é')),
			['data.components COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED'],
		],
		[
			'a button and a select in one row',
			row(button(), select()),
			['data.components.0.components.1 COMPONENT_LAYOUT_WIDTH_EXCEEDED'],
		],
		['text in a row', row(display('a')), [`${INSIDE}.type UNION_TYPE_CHOICES`]],
		[
			'a button as text of a section',
			layout(section({ components: [button()] })),
			[`${INSIDE}.type UNION_TYPE_CHOICES`],
		],
		[
			'a section of nothing',
			layout(section({ components: [] })),
			['data.components.0.components BASE_TYPE_BAD_LENGTH'],
		],
		[
			'a container of nothing',
			layout({ type: 17, components: [] }),
			['data.components.0.components BASE_TYPE_BAD_LENGTH'],
		],
		[
			'a gallery of nothing',
			layout({ type: 12, items: [] }),
			['data.components.0.items BASE_TYPE_BAD_LENGTH'],
		],
		[
			'a picture without an address',
			layout({ type: 12, items: [{ media: {} }] }),
			['data.components.0.items.0.media.url BASE_TYPE_REQUIRED'],
		],
		[
			'a picture without a medium',
			layout({ type: 12, items: [{}] }),
			['data.components.0.items.0.media BASE_TYPE_REQUIRED'],
		],
		['a file that is none', layout({ type: 13 }), ['data.components.0.file BASE_TYPE_REQUIRED']],
		[
			'an embed of an empty title',
			embed({ title: '' }),
			['embeds.0.description BASE_TYPE_REQUIRED'],
		],
		[
			'an embed’s picture from nowhere',
			embed({ thumbnail: { url: 'ftp://example.com' } }),
			['embeds.0.thumbnail.url URL_TYPE_INVALID_SCHEME'],
		],
		[
			'an embed’s author from nowhere',
			embed({ author: { name: 'a', url: 'ftp://example.com' } }),
			['embeds.0.author.url URL_TYPE_INVALID_SCHEME'],
		],
		[
			'embeds whose parts are too long together',
			embed({
				title: text(200),
				description: text(4000),
				footer: { text: text(1000) },
				author: { name: text(200) },
				fields: [{ name: text(100), value: text(501) }],
			}),
			['embeds MAX_EMBED_SIZE_EXCEEDED'],
		],
		[
			'a label of nothing to fill in',
			modal({ type: 18, label: 'A' }),
			['data.components.0.component BASE_TYPE_REQUIRED'],
		],
		[
			'two inputs in a row',
			modal({
				type: 1,
				components: [input({ label: 'A' }), input({ label: 'B', custom_id: 'b' })],
			}),
			['data.components.0.components BASE_TYPE_BAD_LENGTH'],
		],
		[
			'an input without a style',
			modal(label({ type: 4, custom_id: 'it' })),
			[`${WITHIN}.style BASE_TYPE_REQUIRED`],
		],
		[
			'a value that is too short',
			modal(label(input({ min_length: 3, value: 'ab' }))),
			[`${WITHIN}.value BASE_TYPE_BAD_LENGTH`],
		],
		[
			'more that must be sent than may',
			modal(label({ type: 19, custom_id: 'f', min_values: 3, max_values: 2 })),
			[`${WITHIN}.min_values NUMBER_TYPE_MAX`],
		],
		[
			'more than ten that must be sent',
			modal(label({ type: 19, custom_id: 'f', min_values: 11, max_values: 10 })),
			[`${WITHIN}.min_values NUMBER_TYPE_MAX`, `${WITHIN}.min_values NUMBER_TYPE_MAX`],
		],
		[
			'boxes without a name',
			modal(label({ type: 22, options: options(1) })),
			[`${WITHIN}.custom_id BASE_TYPE_REQUIRED`],
		],
		[
			'a menu without a name in a form',
			modal(label({ type: 5 })),
			[`${WITHIN}.custom_id BASE_TYPE_REQUIRED`],
		],
	])('%s', (_, call, problems) => {
		expect(problemsOf(call)).toEqual(problems);
	});
});
