import type { APIUser, ChannelType } from 'discord-api-types/v10';
import { newId } from './ids.ts';
import type { Twin } from './twin.ts';

/** The users of a bench and their direct channels; each is made in the twin when first needed. */
export interface People {
  user(name: string): Promise<APIUser>;
  directChannel(name: string, type: ChannelType.DM | ChannelType.GroupDM): Promise<string>;
}

/** Makes the register of users, all of them members of all guilds. */
export function createPeople({ discord }: Twin, guildIds: readonly string[]): People {
  const users = new Map<string, Promise<APIUser>>();
  const channels = new Map<string, Promise<string>>();
  return {
    user: (name) => remember(users, name, () => addUser(name)),
    directChannel: (name, type) =>
      remember(channels, `${type} ${name}`, async () => {
        const { id } = await discord.prisma.channel.create({ data: { id: newId(), type } });
        return id;
      }),
  };

  async function addUser(name: string): Promise<APIUser> {
    const id = newId();
    await discord.prisma.user.create({ data: { id, username: name, globalName: name } });
    for (const guildId of guildIds) {
      await discord.prisma.guildMember.create({ data: { guildId, userId: id } });
    }
    return { id, username: name, discriminator: '0', global_name: name, avatar: null };
  }
}

function remember<T>(map: Map<string, T>, key: string, make: () => T): T {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
