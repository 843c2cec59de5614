import type { Minute, MinuteCase, MinuteLabels } from './minutes.ts';

/** A minute on the page, as it is printed. */
export function MinuteText({ minute, label }: { minute: Minute; label: MinuteLabels }) {
  return (
    <article className="minute">
      <p className="meta">
        {label.date}: {minute.date} · {label.length}: {minute.minutes} {label.minutes} · {label.nameless}
      </p>
      <h2>{label.decisions}</h2>
      {minute.decisions.length === 0 ? (
        <p>{label.noDecisions}</p>
      ) : (
        <ul>
          {minute.decisions.map((decision) => (
            <li key={decision}>{decision}</li>
          ))}
        </ul>
      )}
      {minute.cases.map((one) => (
        <CaseText key={one.title} one={one} groups={minute.groups} label={label} />
      ))}
    </article>
  );
}

function CaseText({ one, groups, label }: { one: MinuteCase; groups: readonly string[]; label: MinuteLabels }) {
  return (
    <section>
      <h2>{one.title}</h2>
      <p>
        {label.road}: <b>{one.road}</b> · {one.minutes} {label.minutes}
      </p>
      {one.alternatives.map((text) => (
        <p key={text}>
          {label.alternatives}: {text}
        </p>
      ))}
      {one.uncounted.length > 0 && (
        <p className="meta">
          {label.uncounted}: {one.uncounted.join(' ')}
        </p>
      )}
      {one.questions.map((question) => (
        <div key={question.title} className="minute-question">
          <table>
            <caption>{question.title}</caption>
            <thead>
              <tr>
                <th scope="col">{label.answer}</th>
                {groups.map((group) => (
                  <th key={group} scope="col">
                    {group}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {question.answers.map(({ text, hands, road }) => (
                <tr key={text} data-vag={road || undefined}>
                  <th scope="row">
                    {text}
                    {road && <em> ({label.byRoad})</em>}
                  </th>
                  {hands.map((count, index) => (
                    <td key={groups[index]}>{count}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
          {question.parting && (
            <p className="room-parting" data-isar="choice">
              <b>{label.apart}:</b> {question.parting}
            </p>
          )}
        </div>
      ))}
    </section>
  );
}
