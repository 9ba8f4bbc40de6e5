# The service as one static binary and nothing else: no shell, no package manager, no root.
#
#   docker build -t keiyaku .
#   docker run --rm -e KEIYAKU_OWNER_URL=postgres://… keiyaku migrate
#   docker run -p 8080:8080 -e KEIYAKU_DATABASE_URL=postgres://keiyaku_app:…@…/keiyaku keiyaku

FROM golang:1.26 AS build
WORKDIR /src
# Modules change less often than the source: their layer is kept.
COPY go.mod go.sum ./
RUN go mod download
COPY . .
RUN CGO_ENABLED=0 go build -trimpath -ldflags='-s -w' -o /out/keiyaku ./cmd/keiyaku

FROM scratch
# Certificates, for databases that are reached by TLS. Time zones are in the binary.
COPY --from=build /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs/ca-certificates.crt
COPY --from=build /out/keiyaku /keiyaku
USER 65532:65532
ENV KEIYAKU_ADDR=:8080
EXPOSE 8080
# Bounded stop: a little longer than KEIYAKU_SHUTDOWN_TIMEOUT is a good --stop-timeout.
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=5s --start-period=10s --retries=3 CMD ["/keiyaku", "health"]
ENTRYPOINT ["/keiyaku"]
CMD ["serve"]
