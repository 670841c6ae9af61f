export { asPage, CARRIERS, type Label, type Parcel, parcelOf } from "./carriers"
export {
  type Counted,
  type Counts,
  NOTHING,
  sumOf,
  TRACKING_STEPS,
  type TrackingState,
  type TrackingStep,
} from "./steps"
export { memberStatus, type MemberStatus } from "./member-status"
export { type Money, type Step, track, type Tracked, type Tracking } from "./track"
