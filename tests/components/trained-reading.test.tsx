// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, test } from 'vitest';
import { SettingsPage } from '../../components/SettingsPage';

const nothing = () => {};
const shown = (reader: { readonly isOn: boolean; readonly isLocked: boolean }, onReader: (isOn: boolean) => void) => {
  render(
    <SettingsPage
      families={[]}
      reader={reader}
      checksOff={[]}
      kept={[]}
      sites={[]}
      keys={[]}
      told=""
      isSure={false}
      onFamily={nothing}
      onReader={onReader}
      onCheckAgain={nothing}
      onPhraseAgain={nothing}
      onSite={nothing}
      onSave={nothing}
      onLoad={nothing}
      onStartOver={nothing}
    />,
    document.body,
  );
  return document.querySelector<HTMLInputElement>('#checks input');
};

test('the trained reading has a switch of its own', () => {
  const told: boolean[] = [];
  const input = shown({ isOn: true, isLocked: false }, (isOn) => told.push(isOn));
  input?.click();

  expect(told).toEqual([false]);
});

test('the switch is locked where the team has set it', () => {
  expect(shown({ isOn: false, isLocked: true }, nothing)?.disabled).toBe(true);
});
