# Completion for centreline, made by `centreline generate-completion`.
# What a file holds is only ever printed and compared, never run.

_centreline_say() { printf '%s\n' "$@"; }

# The columns of the first file among these words.
_centreline_columns() {
  while [ $# -gt 0 ]; do
    case $1 in
      -o | --output) shift ;;
      *.[xX][lL][sS]*) ;;
      *)
        if [ -f "$1" ]; then
          head -c 8192 <"$1" 2>/dev/null | LC_ALL=C awk '
@COLUMNS@
'
          return
        fi
        ;;
    esac
    [ $# -eq 0 ] || shift
  done
}

# What fits after the verb $1 and the word $2, where $3 is being typed and the others are all words
# after the verb; nothing where a file may follow, or anything.
_centreline_words() {
  case "$1 $2" in
    ' '*)
      _centreline_say @VERBS@ --help --version
      return
      ;;
@VALUES@
  esac
  case $3 in
    -*)
      case $1 in
@OPTIONS@
      esac
      ;;
    *)
      case $1 in
@ARGUMENTS@
      esac
      ;;
  esac
}
