"use client";

import { actionGroups, actionsOf, keyLabel } from "@org/core/view";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { keyName } from "./key-name";
import { keysAreOn, switchKeys } from "./keys-setting";

const webActions = actionsOf("web");
const groups = actionGroups
  .map((name) => ({ name, actions: webActions.filter(({ group }) => group === name) }))
  .filter(({ actions }) => actions.length > 0);

function KeyTable(): ReactNode {
  return groups.map(({ name, actions }) => (
    <section key={name}>
      <h3>{name}</h3>
      <dl>
        {actions.map(({ id, label, keys }) => (
          <div key={id}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{keyLabel(key)}</kbd>
              ))}
            </dt>
            <dd>{label}</dd>
          </div>
        ))}
      </dl>
    </section>
  ));
}

/** The button, and the `?` key, that show what the keys do; in the same dialog the single keys can be switched off (WCAG 2.1.4). */
export function KeysHelp({ initial }: { initial: boolean }): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const [on, setOn] = useState(initial);
  useEffect(() => {
    const open = (event: KeyboardEvent): void => {
      if (keyName(event) !== "?" || !keysAreOn() || dialog.current?.open) return;
      event.preventDefault();
      dialog.current?.showModal();
    };
    document.addEventListener("keydown", open);
    return () => document.removeEventListener("keydown", open);
  }, []);
  const change = (next: boolean): void => {
    setOn(next);
    switchKeys(next);
  };
  return (
    <>
      <button type="button" className="bar-button bar-keys needs-script" onClick={() => dialog.current?.showModal()}>
        Keys
      </button>
      <dialog ref={dialog} className="keys-help" aria-labelledby="keys-title" closedby="any">
        <div className="keys-head">
          <h2 id="keys-title">Keys</h2>
          <button type="button" className="button" onClick={() => dialog.current?.close()}>
            Close
          </button>
        </div>
        <KeyTable />
        <label className="keys-switch">
          <input type="checkbox" checked={on} onChange={({ target }) => change(target.checked)} />
          <span>Single keys are on. Enter and Esc always work.</span>
        </label>
      </dialog>
    </>
  );
}
