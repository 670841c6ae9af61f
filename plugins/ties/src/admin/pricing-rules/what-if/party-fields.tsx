import { ArrowUturnLeft, Plus } from "@medusajs/icons"
import { useQuery } from "@tanstack/react-query"
import type { WeddingChoices } from "../../../contract/pricing-rules"
import { ActionButton } from "../../components/action-button"
import { ChoiceSelect } from "../../components/choice-select"
import { TextField } from "../../components/text-field"
import { nextKey, type PartyDraft } from "../../lib/party-draft"
import { keys } from "../../lib/query-keys"
import { readRegions } from "../../lib/requests"
import { MemberFields } from "./member-fields"

export interface PartyFieldsProps {
  party: PartyDraft
  choices: WeddingChoices
  change: (part: Partial<PartyDraft>) => void
  restart: () => void
}

/** A party: where and when it marries, its codes, and its members. */
export function PartyFields({ party, choices, change, restart }: PartyFieldsProps) {
  const { members } = party
  const last = members.at(-1)
  const [color] = choices.colors
  const begun = last ?? { role: choices.roles[0]?.slug, color: color?.slug, style: color?.styles[0] }
  return (
    <form className="flex flex-col gap-y-6 px-6 py-4" onSubmit={(event) => event.preventDefault()}>
      <div className="grid grid-cols-2 gap-4 md:grid-cols-3 xl:grid-cols-5">
        <ChoiceSelect
          label="Theme"
          value={party.theme}
          choices={choices.themes}
          none="No theme"
          choose={(theme) => change({ theme })}
        />
        <TextField
          label="Wedding date"
          type="date"
          value={party.wedding_date}
          write={(wedding_date) => change({ wedding_date })}
        />
        <Place party={party} change={change} />
        <TextField
          label="Codes"
          hint="With commas between"
          className="col-span-2 md:col-span-1"
          value={party.codes}
          write={(codes) => change({ codes })}
        />
      </div>
      <fieldset className="flex min-w-0 flex-col gap-y-4 xl:gap-y-2">
        <legend className="txt-compact-small-plus mb-3">Members</legend>
        {members.map((member, at) => (
          <MemberFields
            key={member.key}
            member={member}
            first={at === 0}
            choices={choices}
            change={(part) =>
              change({ members: members.map((one, place) => (place === at ? { ...one, ...part } : one)) })
            }
            remove={() => change({ members: members.filter(({ key }) => key !== member.key) })}
          />
        ))}
      </fieldset>
      <div className="flex flex-wrap gap-2">
        <ActionButton
          type="button"
          variant="secondary"
          icon={<Plus />}
          disabled={members.length >= choices.limits.members}
          onClick={() => {
            const { role, color: worn, style } = begun
            if (!role || !worn || !style) return
            change({
              members: [...members, { key: nextKey(members), role, color: worn, style, quantity: "1" }],
            })
          }}
        >
          Add a member
        </ActionButton>
        <ActionButton type="button" variant="transparent" icon={<ArrowUturnLeft />} onClick={restart}>
          The example again
        </ActionButton>
      </div>
    </form>
  )
}

/** The region, and the country for the tax. */
function Place({ party, change }: Pick<PartyFieldsProps, "party" | "change">) {
  const regions = useQuery({ queryKey: keys.regions, queryFn: readRegions })
  const region = regions.data?.find(({ slug }) => slug === party.region_id)
  return (
    <>
      <ChoiceSelect
        label="Region"
        value={party.region_id}
        choices={regions.data ?? []}
        choose={(region_id) => region_id && change({ region_id, country_code: "" })}
      />
      <ChoiceSelect
        label="Country, for the tax"
        value={party.country_code || null}
        choices={region?.countries ?? []}
        none="Not known"
        choose={(country) => change({ country_code: country ?? "" })}
      />
    </>
  )
}
