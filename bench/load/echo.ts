// A bare discord.js bot, as a tutorial writes it: what any bot on discord.js costs at least.
import {
  ApplicationCommandOptionType,
  Client,
  type ClientOptions,
  Events,
  GatewayIntentBits,
} from 'discord.js';

const { DISCORD_TOKEN, DISCORD_API } = process.env;
const options: ClientOptions = {
  intents: [GatewayIntentBits.Guilds],
  ...(DISCORD_API === undefined ? {} : { rest: { api: DISCORD_API } }),
};
const client = new Client(options);

client.on(Events.InteractionCreate, async (interaction) => {
  if (!interaction.isChatInputCommand()) return;
  await interaction.reply(interaction.options.getString('text', true));
});
client.once(Events.ClientReady, async ({ application }) => {
  const { String: type } = ApplicationCommandOptionType;
  const options = [{ type, name: 'text', description: 'Words', required: true }] as const;
  await application.commands.set([{ name: 'echo', description: 'Says it again', options }]);
});
await client.login(DISCORD_TOKEN);
