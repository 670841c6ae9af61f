export { UnknownColour as default } from "@/features/colour/suggested"
