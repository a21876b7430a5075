#!/bin/sh
# Makes film.mp4: ninety seconds of blue and silence, for tests of how much of a film is subtitled.
# Needs ffmpeg; an encoder of another version writes other bytes.
set -eu
ffmpeg -v error -y -f lavfi -i color=c=blue:s=16x16:d=90:r=0.1 \
  -f lavfi -i anullsrc=r=8000:cl=mono -t 90 -c:v libx264 -c:a aac -b:a 8k -movflags +faststart \
  -fflags +bitexact -flags:v +bitexact -flags:a +bitexact film.mp4
