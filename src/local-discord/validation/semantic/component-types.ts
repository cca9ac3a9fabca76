import { ComponentType } from 'discord-api-types/v10';

/** Selects of every kind. */
export const SELECTS: readonly number[] = [
	ComponentType.StringSelect,
	ComponentType.UserSelect,
	ComponentType.RoleSelect,
	ComponentType.MentionableSelect,
	ComponentType.ChannelSelect,
];

/** What may stand at the top of a message with the Components V2 flag. */
export const LAYOUTS: readonly number[] = [
	ComponentType.ActionRow,
	ComponentType.Section,
	ComponentType.TextDisplay,
	ComponentType.MediaGallery,
	ComponentType.File,
	ComponentType.Separator,
	ComponentType.Container,
];
