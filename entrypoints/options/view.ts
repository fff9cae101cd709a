import type { SettingsView, Site } from '../../components/SettingsPage';
import { families } from '../../lib/checks/families';
import { sites } from '../../lib/hosts/sites';
import type { Policy, Settings } from '../../lib/settings';

/** The families, each with its switch. */
export function familiesOf(settings: Settings, policy: Policy): SettingsView['families'] {
  return families.map((family) => ({
    family,
    isOn: !settings.off.includes(family),
    isLocked: policy.off?.includes(family) ?? false,
  }));
}

/** The tools that come with Heard, the sites the agent let in, and those turned off. `origins`: what the browser permits. */
export function sitesOf(settings: Settings, policy: Policy, origins: readonly string[]): Site[] {
  const own = new Set(sites.flatMap(({ matches }) => matches));
  const builtIn = sites
    .filter(({ matches }) => matches.length > 0)
    .map(({ name }): Site => ({ name, state: 'built-in', isLocked: false }));
  const added = new Set(
    origins.filter((origin) => !own.has(origin)).flatMap((origin) => /^https?:\/\/([^/*]+)\//.exec(origin)?.[1] ?? []),
  );
  return [
    ...builtIn,
    ...[...added]
      .filter((name) => !settings.sitesOff.includes(name))
      .map((name): Site => ({ name, state: 'added', isLocked: false })),
    ...settings.sitesOff.map(
      (name): Site => ({ name, state: 'off', isLocked: policy.sitesOff?.includes(name) ?? false }),
    ),
  ];
}

type Command = { readonly name?: string; readonly description?: string; readonly shortcut?: string };

/** Our keys with what the browser has set for them; the browser's own entry for the toolbar button is not among them. */
export function keysOf(commands: readonly Command[]): SettingsView['keys'] {
  const order = ['open', 'next', 'previous', 'use-first'];
  return order.flatMap((name) => {
    const command = commands.find((one) => one.name === name);
    const shortcut = (command?.shortcut ?? '').replace('Period', '.').replace('Comma', ',');
    return command ? [{ name: command.description ?? name, shortcut }] : [];
  });
}
