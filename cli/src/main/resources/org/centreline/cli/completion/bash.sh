_centreline() {
  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} verb='' line quoted='' each
  local -a typed=()
  COMPREPLY=()
  [ "$COMP_CWORD" -le 1 ] || verb=${COMP_WORDS[1]}
  if [ "$word" = '=' ]; then
    word=''
  elif [ "$before" = '=' ] && [ "$COMP_CWORD" -gt 2 ]; then
    before=${COMP_WORDS[COMP_CWORD-2]}
  fi
  # Backticks take away the backslashes that keep a name from being run.
  case ${COMP_LINE-} in *\`*) return ;; esac
  case $word in
    \"* | \'*) quoted=yes word=${word#?} ;;
    *)
      # A quotation mark in the middle of a word is open or not: who knows.
      case ${word//\\?/} in *[\"\']*) return ;; esac
      word=${word//\\/}
      ;;
  esac
  for each in "${COMP_WORDS[@]:2}"; do
    case $each in
      \"*\" | \'*\') each=${each#?} each=${each%?} ;;
      '~/'*) each=$HOME/${each#??} each=${each//\\/} ;;
      *) each=${each//\\/} ;;
    esac
    typed+=("$each")
  done
  while IFS= read -r line; do
    case $line in
      "$word"*)
        # Within quotation marks nothing is offered that could end them, or run in them.
        case $quoted$line in yes*[\"\'\$\`\\!]*) continue ;; esac
        [ -n "$quoted" ] || printf -v line '%q' "$line"
        COMPREPLY+=("$line")
        ;;
    esac
  done < <(_centreline_words "$verb" "$before" "$word" "${typed[@]}")
}
complete -o default -F _centreline centreline ./centreline
